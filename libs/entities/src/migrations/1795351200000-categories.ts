import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The dictionary of categories (R2), with lines most township offices begin with; an office imports its own over it. */
export class Categories1795351200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "category" ("path" text NOT NULL, "position" integer NOT NULL, CONSTRAINT "PK_category" PRIMARY KEY ("path"))`,
    );
    await runner.query(
      `INSERT INTO category (path, position) SELECT path, position FROM unnest($1::text[]) WITH ORDINALITY AS line(path, position)`,
      [beginning()],
    );
    await runner.query('GRANT SELECT, INSERT, DELETE ON category TO banjie_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE category');
  }
}

const lines: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  民政: {
    社会救助: '最低生活保障 特困供养 临时救助 医疗救助',
    养老助残: '养老服务 高龄津贴 残疾人保障',
    婚姻殡葬: '婚姻登记 殡葬管理',
    村居事务: '村务公开 选举 村干部作风',
  },
  农业农村: {
    土地承包: '承包纠纷 土地流转 确权登记',
    惠农补贴: '种粮补贴 农机补贴 生态补偿',
    农村建设: '宅基地 人居环境 饮水安全 农田水利',
  },
  自然资源: { 土地征收: '征地补偿 失地保障 违法占地', 规划: '规划许可 违法建设', 林业: '林权纠纷 退耕还林' },
  城乡建设: {
    住房: '公租房 危房改造 物业管理 房产证办理',
    拆迁: '补偿标准 安置',
    市政: '道路 路灯 供水 排水 燃气',
    城管: '占道经营 噪声扰民 环境卫生',
  },
  交通运输: { 公路: '道路养护 道路修建', 客运: '公交线路 出租车' },
  生态环境: { 污染: '水污染 大气污染 噪声污染 固体废物' },
  人力资源社会保障: { 劳动: '拖欠工资 劳动争议 工伤', 社保: '养老保险 医疗保险 失业保险', 就业: '就业扶持 退休待遇' },
  教育: { 学校: '入学 收费 校园安全', 教师: '待遇 师德' },
  卫生健康: { 医疗: '医疗纠纷 公共卫生', 计划生育: '奖励扶助' },
  公安司法: { 治安: '治安案件 户籍 交通管理', 涉法涉诉: '诉讼 执行 法律援助' },
  经济: { 市场: '消费维权 食品安全 价格', 企业: '营商环境 企业改制', 金融: '非法集资 借贷' },
  退役军人: { 安置优抚: '优抚待遇 就业安置' },
  纪检监察: { 作风: '推诿扯皮 吃拿卡要 服务态度', 违纪: '侵占资金 违规用权' },
  其他: { 意见建议: '政策咨询 工作建议' },
};

const beginning = (): string[] =>
  Object.entries(lines).flatMap(([first, seconds]) =>
    Object.entries(seconds).flatMap(([second, thirds]) =>
      thirds.split(' ').map((third) => `${first}/${second}/${third}`),
    ),
  );
