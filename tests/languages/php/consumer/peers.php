<?php

// Interfaces of packages that the consumer does not install.

namespace Psr\Http\Message {
    interface MessageInterface
    {
    }
}

namespace GuzzleHttp\Promise {
    interface PromiseInterface
    {
    }
}
