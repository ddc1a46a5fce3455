module http2error

go 1.19
