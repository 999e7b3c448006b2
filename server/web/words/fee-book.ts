/** The day's book of fees as a file: for the cashier's spreadsheet. */
export const feeBookWords = {
  zh: {
    heads: ['时间', '类别', '缴费单', '办件', '项目', '方式', '金额（元）', '票据号', '经手人', '工号', '窗口'],
    kinds: { paid: '收款', corrected: '更正后', back: '更正冲回' },
    methods: { cash: '现金', card: '刷卡', mobile: '手机支付', bank: '银行缴款' },
    byMethod: '按方式小计',
    byPerson: '按人小计',
    total: '合计',
  },
  en: {
    heads: ['Time', 'Kind', 'Slip', 'Case', 'Item', 'Paid by', 'Yuan', 'Receipt', 'Taken by', 'Job no.', 'Counter'],
    kinds: { paid: 'Paid', corrected: 'Put right', back: 'Taken back' },
    methods: { cash: 'Cash', card: 'Card', mobile: 'Phone', bank: 'Bank' },
    byMethod: 'Sum by way of paying',
    byPerson: 'Sum by person',
    total: 'Total',
  },
} as const;
