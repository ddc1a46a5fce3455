// The status codes of the AmootSMS web services, API v1, each a constant of its own.
// Generated from the published page of 2025-10-20. Do not edit.

/** ' " \\ \$ \$\{x\} \#\{x\} \{\{ x \}\} \{% x %\} \{\# x \#\} \*\/ \/\* \/\/ -- """ ''' --\> \<\!-- \]\]\> ?\> %s %n — `Failed` (0) */
export declare const Failed: 0;
/** \<\/script\>\<script\>alert\(1\)\<\/script\> \<b onclick=alert\(1\)\> \& \&amp; \`code\` \@deprecated \{\@link x\} — `Success` (1) */
export declare const Success: 1;
/** \\u0041 \\u002a\/ \\u202e \\x41 \\n \\' \\" \\ — `CreditNotEnough` (4) */
export declare const CreditNotEnough: 4;
/** \\ — `User_NotExists` (-1) */
export declare const User_NotExists: -1;
/** " — `Token_NotAllowIP` (-207) */
export declare const Token_NotAllowIP: -207;
/** ''' — `SMSMessageText_Empty` (2147483647) */
export declare const SMSMessageText_Empty: 2147483647;
/** """ — `constructor` (-2147483648) */
export declare const constructor: -2147483648;
/** نیم‌فاصله ي ك U\+200EU\+200FU\+061C U\+2028 U\+2029 U\+FEFF 😀 é — `x` (101) */
export declare const x: 101;
/** \$\$ DELIMITER ; GO ; DROP TABLE x; \/\*\! x \*\/ \\g :x ? — `X1_Y2` (500) */
export declare const X1_Y2: 500;
