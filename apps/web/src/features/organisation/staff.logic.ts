import type { OrganisationMember } from './types.js';

export interface StaffSearch {
  words: string;
  withGone: boolean;
  unitName: (unit: string) => string;
  roleName: (role: string) => string;
}

/** Officers of whom every word is found in name, account, unit or roles. */
export function matching(
  officers: readonly OrganisationMember[],
  { words, withGone, unitName, roleName }: StaffSearch,
): OrganisationMember[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return officers.filter((officer) => {
    if (officer.disabled && !withGone) return false;
    const text = [officer.name, officer.id, unitName(officer.unit), ...officer.roles.map(roleName)]
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
