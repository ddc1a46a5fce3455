module samplegatewaypayment

go 1.19
