import type { OrganisationMember } from './types.js';

export interface StaffSearch {
  text: string;
  withDisabled: boolean;
  unitName: (unit: string) => string;
  roleName: (role: string) => string;
}

/** Officers of whom every word is found in name, account, unit or roles. */
export function matching(
  officers: readonly OrganisationMember[],
  { text, withDisabled, unitName, roleName }: StaffSearch,
): OrganisationMember[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return officers.filter((officer) => {
    if (officer.disabled && !withDisabled) return false;
    const text = [officer.name, officer.id, unitName(officer.unit), ...officer.roles.map(roleName)]
      .join(' ')
      .toLowerCase();
    return wanted.every((messageKey) => text.includes(messageKey));
  });
}
