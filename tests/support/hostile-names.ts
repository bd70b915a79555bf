/** What people, and those who try to break in, write into a field for a name. All of it is text. */
export const HOSTILE_NAMES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'Robert\'); DROP TABLE "class";--',
  "' OR '1'='1",
  '$1 ? :name {{7*7}} ${x} %s',
  '=HYPERLINK("http://evil.example")',
  '\\',
  'null',
  'Zoë Öztürk',
  '李小龍',
  'مريم الأسطرلابية',
  '👩🏽‍🚀 Ada',
]
