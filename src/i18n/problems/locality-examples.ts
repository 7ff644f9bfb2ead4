// Files of localities for the examples of `locality.ts`: the small archive has no places of this kind.

/** A province of the small archive. */
export const NEW_PROVINCE = 'thai-nguyen-2025';

/** Communes of a province, one a line, each in the unit that `parentOf` makes of the one above it in the list. */
export function listCommunes(parentOf: (above: string) => string): string {
  const names = {
    'ba-be': 'Ba Bể',
    'bach-thong': 'Bạch Thông',
    'bang-thanh': 'Bằng Thành',
    'bang-van': 'Bằng Vân',
    'cam-giang': 'Cẩm Giàng',
    'cao-minh': 'Cao Minh',
    'cho-don': 'Chợ Đồn',
    'cho-moi': 'Chợ Mới',
  };
  const ids = Object.keys(names).map((name) => `${NEW_PROVINCE}/x-${name}`);
  const entries = Object.values(names).map((name, index) => {
    const parent = parentOf(ids[index - 1] ?? NEW_PROVINCE);
    const version = `"level": "commune", "name": "${name}", "full_name": "xã ${name}", "parent": "${parent}", "valid_from": "2025-07-01"`;
    return `  { "id": "${ids[index] ?? ''}", "versions": [{ ${version} }], "confidence": "high" }`;
  });
  return `[\n${entries.join(',\n')}\n]\n`;
}

/** A province and its capital, a town that became a city. */
export function tellCity({ event = '', code = '040' }: { event?: string; code?: string }): string {
  return `[
  {
    "id": "cao-bang",
    "versions": [{ "level": "province", "name": "Cao Bằng", "full_name": "tỉnh Cao Bằng", "gso_code": "04" }],
    "confidence": "high"
  },
  {
    "id": "cao-bang/tx-cao-bang",
    "versions": [
      {
        "level": "town", "name": "Cao Bằng", "full_name": "thị xã Cao Bằng", "parent": "cao-bang",
        "valid_to": "2012-09-25"
      },
      {
        "level": "city", "name": "Cao Bằng", "full_name": "thành phố Cao Bằng", "parent": "cao-bang",
        "valid_from": "2012-09-25", "valid_to": "2025-07-01", "gso_code": "${code}"
      }
    ],
    "events": [{ "kind": "upgraded", "date": "2012-09-25"${event} }],
    "confidence": "high"
  }
]
`;
}

/** Hà Nội before and after it took in its neighbour. */
export function tellCapital(date: string): string {
  return `[
  {
    "id": "ha-noi",
    "versions": [
      { "level": "municipality", "name": "Hà Nội", "full_name": "thành phố Hà Nội", "valid_to": "2008-08-01" },
      { "level": "municipality", "name": "Hà Nội", "full_name": "thành phố Hà Nội", "valid_from": "2008-08-01" }
    ],
    "events": [{ "kind": "boundary-changed", "date": "${date}", "basis": "Nghị quyết 15/2008/QH12" }],
    "confidence": "high"
  }
]
`;
}
