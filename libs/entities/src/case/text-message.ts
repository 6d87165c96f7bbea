import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A message that a paper is there, handed over to be sent (R10). The queue holds its id alone; number and wording stay here.
 */
@Entity()
export class TextMessage {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  caseId!: string;

  /** The delivery it was tried for. */
  @Column('uuid')
  processId!: string;

  /** Encrypted, as it was when the message was ordered (R12). */
  @Column('text')
  numberCipher!: string;

  @Column('text')
  body!: string;

  @Column('timestamptz')
  orderedAt!: Date;

  /** When the gateway took it; null where it has not, or not yet. */
  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;

  /** What the gateway calls it. */
  @Column('text', { nullable: true })
  gatewayReference!: string | null;
}
