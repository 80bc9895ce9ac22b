import { describe, expect, it } from 'vitest';
import { parseUuid } from '../../../src/lib/uuid.ts';

const UUID = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

describe('parseUuid', () => {
  it.each([UUID, UUID.toUpperCase(), UUID.replaceAll('-', ''), ` ${UUID}\n`, '0a1b2c3d4e5f-4a6b-8c7d9e0f1a2b3c4d'])(
    'reads %j',
    (text) => {
      expect(parseUuid(text)).toBe(UUID);
    },
  );

  it.each([
    '',
    'current',
    UUID.slice(1),
    `${UUID}0`,
    `${UUID}/../x`,
    UUID.replace('0', 'g'),
    `{${UUID}}`,
    `${UUID} ${UUID}`,
  ])('refuses %j', (text) => {
    expect(parseUuid(text)).toBeNull();
  });
});
