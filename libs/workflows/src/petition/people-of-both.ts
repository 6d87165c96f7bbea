/** Who came with the two matters, as the office's registers say; said by the engine with the acts of joining, by no form. */
export interface PeopleOfBoth {
  samePeople: boolean;
  /** Who might confirm it and may not read the earlier matter (R6, R12). */
  shutOut: string[];
}

/** The name under which acts ask for that. */
export const petitioners = 'petitioners';
