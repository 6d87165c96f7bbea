import type { ThemeConfig } from 'antd';

/** antd's default palette fails WCAG AA; these pairs pass it on white and on their own tints. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0958d9',
    // The lighter hover colours antd derives are too pale to read.
    colorPrimaryHover: '#003eb3',
    colorPrimaryActive: '#002c8c',
    colorLink: '#0958d9',
    colorSuccess: '#237804',
    colorSuccessBg: '#f6ffed',
    colorWarning: '#ad4e00',
    colorWarningBg: '#fffbe6',
    colorError: '#a8071a',
    colorErrorText: '#a8071a',
    colorErrorBg: '#fff2f0',
    colorText: '#1f1f1f',
    colorTextSecondary: 'rgba(0, 0, 0, 0.65)',
    colorTextDescription: 'rgba(0, 0, 0, 0.65)',
    colorTextTertiary: 'rgba(0, 0, 0, 0.65)',
    colorTextPlaceholder: '#6b6b6b',
    colorTextDisabled: '#6b6b6b',
    borderRadius: 6,
    // Old office computers draw no animations well, and a missed end of one leaves its element behind.
    motion: false,
    fontFamily:
      '-apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "Segoe UI", sans-serif',
  },
  components: {
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
    Button: {
      defaultHoverColor: '#003eb3',
      defaultHoverBorderColor: '#003eb3',
      defaultActiveColor: '#002c8c',
      defaultActiveBorderColor: '#002c8c',
    },
  },
};
