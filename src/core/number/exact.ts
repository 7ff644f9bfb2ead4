/** Significant digits up to which every decimal has a binary number of its own; figures of more are refused. */
export const MOST_DIGITS = 15;

/** A product or quotient without what binary fractions leave behind: 0.1 * 3 is 0.3. What is infinite stays so. */
export function exact(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(MOST_DIGITS)) : value;
}

/** The sum of two numbers, to the decimals that they have: 100.1 and -99.9 are 0.2. */
export function plus(a: number, b: number): number {
  const sum = a + b;
  // A number so great that it has no decimals is written with an exponent, and read back as it was.
  return Number.isFinite(sum) ? Number(sum.toFixed(Math.min(100, Math.max(decimalsOf(a), decimalsOf(b))))) : sum;
}

/** A number times a power of ten, to the digit: 2.3 and 9 are 2300000000. */
export function timesTen(value: number, power: number): number {
  if (!Number.isFinite(value)) return value;
  const [mantissa, exponent] = split(value);
  return Number(`${mantissa}e${exponent + power}`);
}

/** How many decimals a number has when it is written out: 2 for 1.96, 7 for 5e-7. */
export function decimalsOf(value: number): number {
  const [mantissa, exponent] = split(value);
  return Math.max(0, mantissa.replace(/^-?\d\.?/u, '').length - exponent);
}

/** Whether a numeral, in whatever print, has more digits than a number can keep. Zeros at its ends are not counted. */
export function hasTooManyDigits(numeral: string): boolean {
  const digits = numeral.replace(/e.*$/iu, '').replaceAll(/\D/gu, '');
  return digits.replace(/^0+/u, '').replace(/0+$/u, '').length > MOST_DIGITS;
}

/** 0.0196 is 1.96 and -2. */
function split(value: number): [mantissa: string, exponent: number] {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return [mantissa, Number(exponent)];
}
