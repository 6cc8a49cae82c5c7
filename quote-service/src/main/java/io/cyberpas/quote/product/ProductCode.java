package io.cyberpas.quote.product;

/** The products an insurer may offer; which of them are on sale is a matter of the product catalogue. */
public enum ProductCode {
    ENTERPRISE_CYBER,
    SME_CYBER,
    PI_LIABILITY,
    PUBLIC_SECTOR,
    BANK_ACCOUNT_LOSS,
    VIRTUAL_PROPERTY,
    MOBILE_PAYMENT
}
