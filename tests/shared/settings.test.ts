import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, resting } from '../../src/shared/settings.ts';

describe('a host that is switched off', () => {
  const rests = (off: string, host: string) => resting({ ...DEFAULT_SETTINGS, hostsOff: [off] }, host, 0);

  it('is that host with its port, and no other', () => {
    expect(rests('desk.example:8443', 'desk.example:8443')).toBe(true);
    expect(rests('desk.example:8443', 'desk.example')).toBe(false);
    expect(rests('desk.example', 'my.desk.example')).toBe(false);
  });

  it('with `*.` before it is all below it, too', () => {
    expect(rests('*.zendesk.com', 'acme.zendesk.com')).toBe(true);
    expect(rests('*.zendesk.com', 'a.b.zendesk.com')).toBe(true);
    expect(rests('*.zendesk.com', 'zendesk.com')).toBe(true);
    expect(rests('*.zendesk.com', 'notzendesk.com')).toBe(false);
    expect(rests('*.zendesk.com', 'zendesk.com.example')).toBe(false);
  });
});
