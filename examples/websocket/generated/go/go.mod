module websocketclose

go 1.19
