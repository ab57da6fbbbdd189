const pattern = new RegExp([
  '^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?',
  '\\s?(?:(Z|UTC|GMT)|([+-])(\\d{2}):?(\\d{2})?)?)?(?: UTC)?$',
].join(''), 'i')

/**
 * Milliseconds since 1970 of a date and time in ISO 8601, also with a space for the `T`. Without a zone it is UTC: what
 * a file says must not depend on where it is read. `undefined` for anything else.
 */
export function readIsoTime(text: string): number | undefined {
  const found = pattern.exec(text.trim())
  if (found === null) return undefined
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', , sign, zoneHour = '0', zoneMinute = '0'] = found
  const milliseconds = Math.trunc(Number(`0.${fraction || '0'}`) * 1000)
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isDate = date.getUTCMonth() === Number(month) - 1 && Number(hour) <= 24 && Number(minute) < 60 && Number(second) <= 60
  if (!isDate) return undefined
  const zone = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1)
  return date.getTime() + ((Number(hour) * 60 + Number(minute) - zone) * 60 + Number(second)) * 1000 + milliseconds
}
