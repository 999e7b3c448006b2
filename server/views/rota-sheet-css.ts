/** How the month sheet looks: A4 lying across, a month's 31 columns on its width, headings again on every page. */
export const rotaSheetCss = `
@page { size: A4 landscape; margin: 9mm; }
* { box-sizing: border-box; margin: 0; }
body { font: 8pt/1.35 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; color: #0e1b2c; background: #fff; width: 279mm; margin: 0 auto; }
header { display: flex; align-items: baseline; justify-content: space-between; margin-bottom: 3mm; border-bottom: 0.6mm solid #0e1b2c; padding-bottom: 1.5mm; }
h1 { font-size: 12pt; }
h2 { font-size: 15pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.2mm solid #8a94a3; padding: 0.6mm 0.2mm; text-align: center; vertical-align: middle; overflow-wrap: anywhere; }
.rota tr > :first-child { width: 31mm; text-align: left; padding-left: 1mm; font-weight: 500; }
.rota tr > :first-child b { display: inline-block; min-width: 5mm; }
thead th { background: #eef1f4; font-weight: 700; }
thead small { display: block; font-size: 6.5pt; font-weight: 400; }
td { font-size: 7pt; line-height: 1.2; height: 6.2mm; }
td span { display: block; }
td sup { font-size: 5pt; }
.off { background: #e3e7ec; }
.leader th, .leader td { border-bottom: 0.5mm solid #0e1b2c; font-weight: 700; }
.duty th, .duty td { background: #faf7ef; }
.duty .off { background: #e3e7ec; }
.notes, .list { margin-top: 2.5mm; }
.list h3 { font-size: 8.5pt; }
.list ul { padding-left: 4mm; }
footer { display: flex; justify-content: space-between; gap: 6mm; margin-top: 8mm; break-inside: avoid; }
footer p { flex: 1; display: flex; gap: 2mm; align-items: flex-end; white-space: nowrap; }
footer i { flex: 1; border-bottom: 0.2mm solid #0e1b2c; }
@media screen { body { padding: 9mm 0; } }
`;
