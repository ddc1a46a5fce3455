module consumer

go 1.19

require amootsms v0.0.0

replace amootsms => ../../../../generated/go
