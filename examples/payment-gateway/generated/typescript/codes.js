// Code generated from the page of 2024-07-30. DO NOT EDIT.
// The status codes of the Sample Gateway API, as constants.

/** عملیات موفق بود — `CODE_100` (100) */
export const CODE_100 = 100;
/** پرداخت پیش‌تر تأیید شده است — `CODE_101` (101) */
export const CODE_101 = 101;
/** خطای اعتبارسنجی — `CODE_MINUS_9` (-9) */
export const CODE_MINUS_9 = -9;
/** شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست — `CODE_MINUS_10` (-10) */
export const CODE_MINUS_10 = -10;
/** پذیرنده فعال نیست — `CODE_MINUS_11` (-11) */
export const CODE_MINUS_11 = -11;
/** تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید — `CODE_MINUS_12` (-12) */
export const CODE_MINUS_12 = -12;
/** پذیرنده تعلیق شده است — `CODE_MINUS_15` (-15) */
export const CODE_MINUS_15 = -15;
/** مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست — `CODE_MINUS_50` (-50) */
export const CODE_MINUS_50 = -50;
/** پرداخت ناموفق بود — `CODE_MINUS_51` (-51) */
export const CODE_MINUS_51 = -51;
/** شناسهٔ پرداخت نامعتبر است — `CODE_MINUS_54` (-54) */
export const CODE_MINUS_54 = -54;
