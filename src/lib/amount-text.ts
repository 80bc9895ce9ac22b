/** Without the digits of binary fractions, as in 0.30000000000000004. */
export const amountText = (amount: number): string => String(Math.round(amount * 1e6) / 1e6);
