import { describe, expect, it } from 'vitest';
import { noSchool, readSchool, writeSchool } from '../../src/domain/school-address.ts';

const KNOWN = ['staff', 'skill', 'will', 'home', 'ovz'];

describe('the address of a choice', () => {
  it.each([
    [
      'reads risks in the order they were chosen, circumstances and practices',
      '?risk=will&risk=staff&setting=rural&size=under-100&stage=basic&cost=low&practice=x&practice=y',
      {
        school: {
          risks: ['will', 'staff'],
          setting: 'rural',
          size: 'under-100',
          stages: ['basic'],
          cost: 'low',
        },
        practices: ['x', 'y'],
      },
    ],
    [
      'passes over what does not exist',
      '?risk=nobody&setting=moon&size=huge&stage=toString&cost=constructor&colour=red',
      { school: noSchool(), practices: [] },
    ],
    [
      'takes four risks at most, each once',
      '?risk=staff&risk=staff&risk=skill&risk=will&risk=home&risk=ovz',
      { school: { ...noSchool(), risks: ['staff', 'skill', 'will', 'home'] }, practices: [] },
    ],
    ['asks for nothing when it is empty', '', { school: noSchool(), practices: [] }],
  ])('%s', (_, search, query) => {
    expect(readSchool(search, KNOWN)).toEqual(query);
  });

  it.each([
    '',
    '?risk=will&risk=staff&setting=rural&size=over-500&stage=primary&stage=basic&cost=medium&practice=x',
  ])('of «%s» leads back to itself', (search) => {
    expect(writeSchool(readSchool(search, KNOWN))).toBe(search);
  });
});
