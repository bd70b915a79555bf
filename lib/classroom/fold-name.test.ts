import { expect, test } from 'vitest'
import { foldName } from './fold-name'

test('case, accents, ligatures, widths and kinds of space do not count', () => {
  expect(
    ['Zoë  Müller', 'STRAẞE', 'Łukasz Ørsted', 'Đặng Thị', 'Ｌｅａ', 'Ægir', 'İpek Işık', 'Lea\u00a0Berger '].map(
      foldName,
    ),
  ).toEqual(['zoe muller', 'strasse', 'lukasz orsted', 'dang thi', 'lea', 'aegir', 'ipek isik', 'lea berger'])
})

test('other scripts stay as they are, but for their marks', () => {
  expect(['Ирина', '山田太郎', 'Ἀλέξανδρος'].map(foldName)).toEqual(['ирина', '山田太郎', 'αλεξανδρος'])
})
