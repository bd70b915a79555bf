package shop

import (
	"log"
	"time"
)

// retry tries up to ten times, with pauses of 0.2, 0.4, 0.8 … and at most 5 seconds.
func retry(action func() error) error {
	const attempts = 10
	pause := 200 * time.Millisecond
	for attempt := 1; ; attempt++ {
		err := action()
		if err == nil || attempt == attempts {
			return err
		}
		log.Printf("attempt %d failed (%v), next in %v", attempt, err, pause)
		time.Sleep(pause)
		pause = min(2*pause, 5*time.Second)
	}
}
