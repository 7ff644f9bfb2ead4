/** Names that Windows keeps for devices, whatever stands behind a full stop: `con`, `nul.md`. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu;
const LONGEST = 200;

/**
 * Why a file or folder cannot have this name on every system (Windows, macOS, Linux), to be read behind the name: "ends
 * with a full stop". Undefined for a name that can stand anywhere.
 */
export function faultOfName(name: string): string | undefined {
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) return 'holds an invisible sign, such as the end of a line';
  const forbidden = /[<>:"|?*\\/]/u.exec(name)?.[0];
  if (forbidden !== undefined) return `holds ${JSON.stringify(forbidden)}, which Windows does not allow in a name`;
  if (/[. ]$/u.test(name)) return `ends with a ${name.endsWith('.') ? 'full stop' : 'space'}, which Windows drops`;
  if (DEVICE.test(name)) return 'is kept by Windows for a device';
  if (name !== name.normalize('NFC')) return 'is written in decomposed letters (NFD), which some systems compose';
  if (name.length > LONGEST) return `is longer than ${LONGEST} characters`;
  return undefined;
}
