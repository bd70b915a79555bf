module stock

go 1.27
