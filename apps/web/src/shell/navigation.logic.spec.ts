import { describe, expect, it } from '@jest/globals';
import { navigationFor, homePath } from './navigation.logic.js';

const to = (roles: string[], mode: 'trial' | 'production' = 'trial'): string[] =>
  navigationFor(roles, mode).map((door) => door.to);

describe('the navigation of the console', () => {
  it('are few for the window', () => {
    expect(to(['receptionist'])).toEqual([
      '/queue',
      '/registration',
      '/deliveries',
      '/registers',
      '/inbox',
      '/absences',
    ]);
  });

  it('lead the committee to supervision and accountability', () => {
    expect(to(['disciplineOfficer'])).toEqual(expect.arrayContaining(['/supervision', '/accountability']));
  });

  it('show the clock to the administrator of a trial office only', () => {
    expect(to(['systemAdministrator'])).toContain('/clock');
    expect(to(['systemAdministrator'], 'production')).not.toContain('/clock');
    expect(to(['handler'])).not.toContain('/clock');
  });

  it('show the first-run guide to the administrator of a real office only', () => {
    expect(to(['systemAdministrator'], 'production')).toContain('/first-run');
    expect(to(['systemAdministrator'])).not.toContain('/first-run');
    expect(to(['securityAdministrator'], 'production')).not.toContain('/first-run');
  });

  it('start the window at the counter and everybody else at the queue', () => {
    expect(homePath(['receptionist'])).toBe('/registration');
    expect(homePath(['leader'])).toBe('/queue');
  });
});
