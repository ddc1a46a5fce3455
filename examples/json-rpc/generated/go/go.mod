module jsonrpc

go 1.19
