import type { Matter, Officer } from './officer.js';

type Fields = Record<string, unknown>;

/** A registered petition. */
export class Petition implements Matter {
  constructor(
    readonly number: string,
    readonly process: string,
    readonly queryCode: string,
    readonly warnings: { path: string }[],
  ) {}

  get address(): string {
    return `petitions/${this.number}`;
  }
}

/** Writes down what a petitioner says; `registeredBy` takes it over HTTP. */
class PetitionForm {
  constructor(readonly fields: Fields) {}

  with(more: Fields): PetitionForm {
    return new PetitionForm({ ...this.fields, ...more });
  }

  titled(title: string): PetitionForm {
    return this.with({ title });
  }

  receivedOn(instant: string): PetitionForm {
    return this.with({ receivedAt: instant });
  }

  about(unit: string): PetitionForm {
    return this.with({ complainedUnit: unit, purpose: 'complaint' });
  }

  against(officer: string): PetitionForm {
    return this.with({ complainedOfficer: officer, purpose: 'complaint' });
  }

  handedDownFor(dueDate: string): PetitionForm {
    return this.with({ channel: 'assignedFromAbove', superior: { ...superiorsPaper, dueDate } });
  }

  accusing(officer: string): PetitionForm {
    return this.with({
      lane: 'accusation',
      purpose: 'accusation',
      complainedOfficer: officer,
      title: '反映干部收受财物',
    });
  }

  async registeredBy(officer: Officer): Promise<Petition> {
    const { status, body } = await officer.post('petitions', this.fields);
    if (status !== 201) throw new Error(`${officer.id} cannot register: ${status} ${JSON.stringify(body)}`);
    return new Petition(body.number, body.process, body.queryCode, body.warnings);
  }
}

/** The paper by which a superior organ assigns a matter. */
export const superiorsPaper = {
  manner: 'assigned',
  organ: '清溪县信访局',
  reference: '县信交办〔2026〕7号',
  issuedOn: '2026-03-01',
};

export const aPetition = (): PetitionForm =>
  new PetitionForm({
    channel: 'visit',
    title: '低保待遇被停发',
    content: '本人家庭困难，低保于上月被停发，请求恢复。',
    petitioners: [{ name: '张三丰', phone: '13912345678', idNumber: '11010519491231002X' }],
  });
