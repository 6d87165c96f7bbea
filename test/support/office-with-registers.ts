import { aPetition, type Petition } from './a-petition.js';
import type { Officer } from './officer.js';
import { openTrialOffice, type TrialOffice } from './trial-office.js';

export const accounts = [
  ...['window', 'handler', 'handler2', 'head', 'coordinator', 'leader', 'leader2'],
  ...['discipline', 'secretary', 'efficiency', 'transportHandler', 'admin', 'security'],
] as const;
type Account = (typeof accounts)[number];

/** An office after two weeks in which every register got lines. */
export class OfficeWithRegisters {
  /** Everything that came in, by a word for it. */
  private readonly petitions = new Map<string, Petition>();

  private constructor(
    readonly office: TrialOffice,
    readonly staff: Record<Account, Officer>,
  ) {}

  static async open(): Promise<OfficeWithRegisters> {
    const office = await openTrialOffice();
    const signedIn = await Promise.all(accounts.map(async (id) => [id, await office.signedInAs(id)] as const));
    const world = new OfficeWithRegisters(office, Object.fromEntries(signedIn) as Record<Account, Officer>);
    await world.live();
    return world;
  }

  the(word: string): Petition {
    const petition = this.petitions.get(word);
    if (!petition) throw new Error(`nothing came in as ${word}`);
    return petition;
  }

  private async comesIn(word: string, form = aPetition()): Promise<Petition> {
    const petition = await form.registeredBy(this.staff.window);
    this.petitions.set(word, petition);
    return petition;
  }

  /** Handed over to the civil affairs office and signed for there. */
  private async atWork(word: string, form = aPetition()): Promise<Petition> {
    const petition = await this.comesIn(word, form.titled(word));
    await this.staff.window.does('handOver', petition, { unit: 'civilAffairs' });
    await this.staff.handler.does('signFor', petition, { officer: 'handler' });
    return petition;
  }

  private async live(): Promise<void> {
    const { handler, head, leader, discipline } = this.staff;
    await this.comesIn('letter', aPetition().with({ channel: 'letter', title: '来信问路灯' }));
    await this.comesIn('sealed', aPetition().accusing('handler'));
    await this.comesIn('against', aPetition().against('coordinator').titled('反映协调不力'));
    const unnamed = { petitioners: [{ name: '欧阳知情' }], flags: ['confidential'] };
    await this.atWork('unnamed', aPetition().with(unnamed));
    await this.isAnswered();
    const longer = await this.atWork('longer');
    await handler.does('requestExtension', longer);
    await head.does('grantExtension', longer);
    await head.does('pause', longer);
    await handler.does('fileDenial', await this.atWork('denied'));
    await leader.does('instruct', await this.atWork('instructed'), { dueDate: '2026-03-10' });
    await this.atWork('late');
    await this.office.goesTo('2026-03-16T09:00:00+08:00');
    await discipline.post('accountability', { officer: 'handler', situation: 6, facts: '逾期未答复' });
    await discipline.post('accountability', { officer: 'leader', situation: 6, facts: '迟迟不批' });
  }

  private async isAnswered(): Promise<void> {
    const { window, handler, coordinator } = this.staff;
    const answered = await this.atWork('answered');
    await handler.does('reply', answered);
    await this.office.deliversEverything();
    await window.does('recordDelivery', answered, { deliveredOn: '2026-03-02' });
    await coordinator.does('recordCallBack', answered);
    await window.does('requestReview', answered);
  }
}
