<?php

// Code generated. DO NOT EDIT.

declare(strict_types=1);

namespace Http2\Error;

/**
 * Reads one value from a JSON text, and validates the whole text against RFC 8259.
 *
 * json_decode() needs up to a hundred times the memory of the text, and exceeding the memory limit ends the program.
 * It also rejects lone surrogates, which RFC 8259 allows.
 *
 * @internal
 */
final class JsonScanner
{
    private const SPACE = " \t\n\r";
    private const DIGITS = '0123456789';
    private const HEX_DIGITS = '0123456789ABCDEFabcdef';

    /** The characters that end a run of plain characters in a string. */
    private const STOPS = "\"\\\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\f\r\x0e\x0f"
        . "\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f";

    /** The escape of a lone surrogate, unless its backslash is escaped. */
    private const LONE_SURROGATE = '/(?:\\\\\\\\|\\\\u[Dd][89ABab]\w\w\\\\u[Dd][C-Fc-f]\w\w)(*SKIP)(*FAIL)'
        . '|\\\\u[Dd][89A-Fa-f]\w\w/';

    /** Up to a hundred small items of a list, or members of an object, each followed by a comma. */
    private const ITEMS = '/' . self::GRAMMAR . '(?:(?&item),(?&s)){1,100}+/A';
    private const MEMBERS = '/' . self::GRAMMAR . '(?:(?&name)(?&item),(?&s)){1,100}+/A';
    private const GRAMMAR = '(?(DEFINE)'
        . '(?<s>[ \t\n\r]*+)'
        . '(?<string>"(?:[^"\\\\\x00-\x1f]++|\\\\(?:["\\\\\/bfnrt]|u[0-9A-Fa-f]{4})){0,50}+")'
        . '(?<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+)'
        . '(?<name>(?&string)(?&s):(?&s))'
        . '(?<plain>(?:(?&string)|(?&number)|true|false|null)(?&s))'
        . '(?<list>\[(?&s)(?:(?&plain)(?:,(?&s)(?&plain)){0,50}+)?+\](?&s))'
        . '(?<object>\{(?&s)(?:(?&name)(?&plain)(?:,(?&s)(?&name)(?&plain)){0,50}+)?+\}(?&s))'
        . '(?<item>(?&plain)|(?&list)|(?&object)))';

    private int $at = 0;

    /**
     * @param list<string> $keys
     */
    private function __construct(private readonly string $text, private readonly array $keys)
    {
    }

    /**
     * Reads the member at a path of keys, or the whole value if the text is not an object. If a key is repeated, the
     * last member is used.
     *
     * @param string $text UTF-8 without surrounding whitespace
     * @param list<string> $keys the keys, outermost first
     *
     * @return ?array{mixed} the value: a string, a number, a boolean, the JSON text of an object or list, or null, also
     * if nothing was found; not an array but null if the text is not JSON
     */
    public static function read(string $text, array $keys): ?array
    {
        $scanner = new self($text, str_starts_with($text, '{') ? $keys : []);
        $wanted = $scanner->scan();

        if ($wanted === null || $scanner->at < strlen($text)) {
            return null;
        }

        return [$wanted < 0 ? null : $scanner->decoded($wanted)];
    }

    /**
     * Scans one value and the whitespace after it.
     *
     * @return ?int the start of the wanted value, -1 if it was not found, or null if the text is not JSON
     */
    private function scan(): ?int
    {
        $wanted = $this->keys === [] ? $this->at : -1;
        $found = 0; // how many of the keys match the current path
        $closers = ''; // the expected closing brackets, the innermost last
        $depth = 0;
        while (true) {
            $mark = $this->text[$this->at] ?? '';
            $isOpen = $mark === '{' || $mark === '[';
            if ($isOpen) {
                if ($depth === strlen($closers)) {
                    $closers = str_pad($closers, 2 * $depth + 16);
                }
                $closers[$depth++] = $mark === '{' ? '}' : ']';
                $this->at++;
            } elseif (!$this->scalar($mark)) {
                return null;
            }
            $this->at += strspn($this->text, self::SPACE, $this->at);
            $mark = $isOpen && ($this->text[$this->at] ?? '') !== $closers[$depth - 1] ? ',' : '';
            while ($mark !== ',') {
                if ($depth === 0) {
                    return $wanted;
                }
                $mark = $this->text[$this->at++] ?? '';
                if ($mark !== ',' && $mark !== $closers[--$depth]) {
                    return null;
                }
                $this->at += strspn($this->text, self::SPACE, $this->at);
            }
            if ($closers[$depth - 1] === ']') {
                $this->skip(self::ITEMS);
                continue;
            }
            $leads = $depth <= count($this->keys) && $depth <= $found + 1;
            if (!$leads) {
                $this->skip(self::MEMBERS);
            }
            $name = $this->name();
            if ($name === null) {
                return null;
            }
            if ($leads) {
                $isKey = $name === $this->keys[$depth - 1];
                $found = $isKey ? $depth : $depth - 1;
                if ($isKey) {
                    $wanted = $found === count($this->keys) ? $this->at : -1;
                }
            }
        }
    }

    /**
     * Skips values off the path of keys with one expression, which is faster than scanning token by token.
     */
    private function skip(string $expression): void
    {
        while (preg_match($expression, $this->text, $matches, 0, $this->at) === 1) {
            $this->at += strlen($matches[0]);
        }
    }

    /**
     * Scans the name of a member and the colon after it.
     */
    private function name(): ?string
    {
        $start = $this->at;
        if (($this->text[$start] ?? '') !== '"' || !$this->string()) {
            return null;
        }
        $name = substr($this->text, $start, $this->at - $start);
        $this->at += strspn($this->text, self::SPACE, $this->at);
        if (($this->text[$this->at++] ?? '') !== ':') {
            return null;
        }
        $this->at += strspn($this->text, self::SPACE, $this->at);

        return self::unescaped($name);
    }

    private function scalar(string $mark): bool
    {
        return match ($mark) {
            '"' => $this->string(),
            't' => $this->word('true'),
            'f' => $this->word('false'),
            'n' => $this->word('null'),
            default => $this->number(),
        };
    }

    private function string(): bool
    {
        $this->at++;
        while (true) {
            $this->at += strcspn($this->text, self::STOPS, $this->at);
            $mark = $this->text[$this->at++] ?? '';
            if ($mark !== '\\') {
                return $mark === '"';
            }
            $escape = $this->text[$this->at++] ?? ' ';
            if ($escape === 'u') {
                if (strspn($this->text, self::HEX_DIGITS, $this->at, 4) < 4) {
                    return false;
                }
                $this->at += 4;
            } elseif (!str_contains('"\\/bfnrt', $escape)) {
                return false;
            }
        }
    }

    private function word(string $word): bool
    {
        $isHere = substr($this->text, $this->at, strlen($word)) === $word;
        $this->at += strlen($word);

        return $isHere;
    }

    private function number(): bool
    {
        $this->takes('-');

        return ($this->takes('0') || $this->digits())
            && (!$this->takes('.') || $this->digits())
            && (!$this->takes('eE') || ($this->takes('+-') || true) && $this->digits());
    }

    private function digits(): bool
    {
        $length = strspn($this->text, self::DIGITS, $this->at);
        $this->at += $length;

        return $length > 0;
    }

    private function takes(string $marks): bool
    {
        $isHere = strspn($this->text, $marks, $this->at, 1) === 1;
        $this->at += (int) $isHere;

        return $isHere;
    }

    /**
     * Decodes the value that starts here. The text must have been validated.
     */
    private function decoded(int $start): mixed
    {
        $scanner = new self($this->text, []);
        $scanner->at = $start;
        $scanner->scan();
        $value = rtrim(substr($this->text, $start, $scanner->at - $start), self::SPACE);

        return match ($value[0]) {
            '{', '[' => $value,
            '"' => self::unescaped($value),
            default => json_decode($value),
        };
    }

    private static function unescaped(string $string): string
    {
        if (!str_contains($string, '\\')) {
            return substr($string, 1, -1);
        }

        return json_decode(preg_replace(self::LONE_SURROGATE, '\\ufffd', $string) ?? '""');
    }
}
