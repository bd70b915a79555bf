package main

import (
	"fmt"
	"log"
	"net/http"
	"time"
)

func main() {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		log.Println(err)
		zone = time.UTC
	}
	response, err := http.Head("https://example.com/")
	if err != nil {
		log.Fatalln(err)
	}
	fmt.Println(response.Status, time.Now().In(zone).Format("15:04 MST"))
}
