const weighed = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** Whether eleven digits are a real СНИЛС: its last two are a checksum of the rest. */
export const isSnils = (digits: string): boolean => {
  const sum = weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return (
    Number(digits.slice(0, 9)) > 1_001_998 && (sum === 100 ? 0 : sum) === Number(digits.slice(9))
  );
};

/** Whether twelve digits are a real ИНН of a person: its last two are checksums. */
export const isPersonalInn = (digits: string): boolean =>
  (weighed(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === Number(digits[10]) &&
  (weighed(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === Number(digits[11]);

/** Whether digits are a bank card: of a known system, with Luhn's checksum. */
export const isCard = (digits: string): boolean => {
  const start = Number(digits.slice(0, 4));
  const mir = start >= 2200 && start <= 2204;
  const mastercard = (start >= 2221 && start <= 2720) || (start >= 5100 && start <= 5599);
  const others = /^(?:4|50|5[6-8]|6[0237])/.test(digits);
  if (!(mir || mastercard || others)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
};
