module example.com/shop

go 1.27

require github.com/mattn/go-isatty v0.0.20

require golang.org/x/sys v0.6.0 // indirect
