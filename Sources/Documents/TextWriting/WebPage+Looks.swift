/// How a page looks: on a screen, by day and by night, and printed.
extension WebPage {
  /// The style sheet: no sign that XML escapes stands in it.
  static let looks = onScreen + onPaper

  private static let onScreen = """
    :root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#999;--soft:#f0f2f5;--bar:#2f5496;\
    --rest:#d9dde4}
    @media (prefers-color-scheme:dark){:root{--ink:#e6e6e6;--paper:#17191c;--line:#555b66;--soft:#23272e;\
    --bar:#7fa6e8;--rest:#343a44}}
    body{margin:0;background:var(--paper);color:var(--ink);font:12pt/1.35 "Times New Roman",serif}
    article{max-width:190mm;margin:0 auto;padding:8mm;overflow-wrap:break-word}
    .wide{max-width:277mm}
    .head{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);text-align:center;gap:0 6mm;margin-bottom:6mm}
    h1{font-size:14pt;text-align:center;margin:4mm 0}
    h2,h3,h4{font-size:12pt;margin:4mm 0 1mm}
    p{margin:1.5mm 0;text-align:justify}
    .head,h1,.caption{text-wrap:balance}
    .basis{font-style:italic}
    .grid{overflow-x:auto}
    table{border-collapse:collapse;width:100%;margin:2mm 0 4mm;font-size:11pt}
    th,td{border:1px solid var(--line);padding:1mm 2mm;vertical-align:top;text-align:left}
    th{background:var(--soft);text-align:center}
    .figure{text-align:right;white-space:nowrap}
    .mark{text-align:center}
    .group,.total{font-weight:bold}
    .detail{font-style:italic}
    .note{text-align:right;font-style:italic}
    .caption{text-align:center;font-weight:bold}
    .chart{display:grid;grid-template-columns:3fr 4fr 2fr;gap:1mm 3mm;align-items:center;font-size:11pt;\
    margin:2mm 0}
    .chart span{min-width:0;overflow-wrap:anywhere}
    svg{display:block;width:100%;height:3mm}
    .bar{fill:var(--bar)}
    .rest{fill:var(--rest)}
    .ending{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:6mm;margin-top:8mm}
    .sign{text-align:center}
    .recipients{font-size:10pt}
    @media (max-width:600px){article{padding:3mm}th,td{padding:.5mm 1mm}.text{min-width:28mm}}
    """

  /// On paper it is day, a title stays with what it stands over, and the margins are those of the decree.
  private static let onPaper = """

    @page{size:A4;margin:20mm 20mm 20mm 30mm}
    @page wide{size:A4 landscape;margin:20mm 20mm 20mm 30mm}
    @media print{
    :root{color-scheme:light;--ink:#000;--paper:#fff;--line:#666;--soft:#f0f2f5;--bar:#2f5496;--rest:#d9dde4}
    body,.bar,.rest,th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    article,.wide{padding:0;max-width:none}
    article+article,section{break-before:page}
    .wide{page:wide}
    .grid{overflow:visible}
    thead{display:table-header-group}
    tr,.chart,.ending{break-inside:avoid}
    h1,h2,h3,h4,.caption,.note{break-after:avoid}
    .single{font-size:10.5pt;line-height:1.25}
    .single .head{margin-bottom:2mm}
    .single h1{font-size:12pt;margin:2mm 0}
    .single p{margin:.8mm 0}
    .single table{font-size:10pt;margin:1mm 0 2mm}
    .single th,.single td{padding:.3mm 1.5mm}
    .single .chart{font-size:10pt;gap:.2mm 3mm;margin:1mm 0}
    }
    """
}
