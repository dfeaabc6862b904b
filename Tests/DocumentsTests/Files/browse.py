#!/usr/bin/python3
"""Looks at the pages of a folder in a real browser and says, as JSON, what it saw of each.

    browse.py FOLDER [PAGE …]

For each page: how far it is wider than the window, in light and dark; the least contrast of its texts and bars;
texts that leave their place; what it would load or run; and of the pages that are named, on how many sheets they print, and how large these are.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

WIDTHS = [400, 800, 1200]

LOOK = r"""
const light = c => {
  const [r, g, b, a] = (c.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
  if (a === 0) return null;
  const f = v => { v /= 255; return v <= .03928 ? v / 12.92 : Math.pow((v + .055) / 1.055, 2.4); };
  return .2126 * f(r) + .7152 * f(g) + .0722 * f(b);
};
const ground = (e, w) => {
  for (; e; e = e.parentElement) {
    const l = light(w.getComputedStyle(e).backgroundColor);
    if (l !== null) return l;
  }
  return 1;
};
const against = (a, b) => (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
function look(w) {
  const d = w.document, seen = {};
  seen.wider = Math.max(0, d.documentElement.scrollWidth - w.innerWidth);
  seen.contrast = 99;
  for (const e of d.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
    const style = w.getComputedStyle(e);
    const ink = light(e.tagName === 'text' ? style.fill : style.color);
    seen.contrast = Math.min(seen.contrast, against(ink, ground(e, w)));
  }
  seen.bars = d.querySelectorAll('rect.bar').length;
  seen.barContrast = 99;
  const rest = d.querySelector('rect.rest');
  for (const e of d.querySelectorAll('rect.bar'))
    seen.barContrast = Math.min(seen.barContrast,
      against(light(w.getComputedStyle(e).fill), light(w.getComputedStyle(rest).fill)));
  seen.outside = [...d.querySelectorAll('td,th,p,h1,span')]
    .filter(e => e.scrollWidth > e.clientWidth + 1 && w.getComputedStyle(e).display !== 'inline')
    .map(e => e.textContent.slice(0, 60));
  seen.smallest = Math.min(...[...d.querySelectorAll('p,td,th,h1,span')]
    .map(e => parseFloat(w.getComputedStyle(e).fontSize)));
  seen.foreign = d.querySelectorAll('script,link,img,iframe,object,[src],[href],[onload]').length;
  seen.rows = d.querySelectorAll('tbody tr').length;
  return seen;
}
"""

HARNESS = """<!DOCTYPE html><meta charset="utf-8"><body><pre id="seen"></pre><script>
%(look)s
const seen = {}, todo = %(todo)s;
function next() {
  const job = todo.shift();
  if (!job) { document.getElementById('seen').textContent = JSON.stringify(seen); return; }
  const f = document.createElement('iframe');
  f.style.cssText = 'border:0;height:900px;width:' + job[1] + 'px';
  f.onload = () => { seen[job.join(' ')] = look(f.contentWindow); f.remove(); next(); };
  f.src = job[0];
  document.body.append(f);
}
next();
</script>"""


def chromium(home, *arguments):
    """Runs the browser, with everything it writes in a folder of its own."""
    return subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
         "--user-data-dir=" + os.path.join(home, "profile"), "--allow-file-access-from-files",
         "--hide-scrollbars", *arguments],
        check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=240,
        env=dict(os.environ, HOME=home)).stdout.decode()


def seen_in(home, folder, pages, scheme):
    """What the browser sees of all pages in one colour scheme."""
    harness = os.path.join(folder, "harness.htm")
    with open(harness, "w", encoding="utf-8") as file:
        file.write(HARNESS % {
            "look": LOOK, "todo": json.dumps([[p, w] for p in pages for w in WIDTHS])})
    dom = chromium(
        home, "--blink-settings=preferredColorScheme=%d" % (0 if scheme == "dark" else 1),
        "--virtual-time-budget=120000", "--dump-dom", "file://" + harness)
    os.remove(harness)
    text = re.search(r'<pre id="seen">(.*?)</pre>', dom, re.S).group(1)
    for sign, code in [("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("&", "&amp;")]:
        text = text.replace(code, sign)
    return json.loads(text)


def sheets(home, folder, page):
    """On how many sheets the page prints, all of them A4."""
    printed = os.path.join(home, "printed.pdf")
    chromium(home, "--no-pdf-header-footer", "--print-to-pdf=" + printed,
             "file://" + os.path.join(folder, page))
    with open(printed, "rb") as file:
        pdf = file.read()
    boxes = re.findall(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert boxes, "no page in " + page
    sizes = {(round(float(w) / 2.8346), round(float(h) / 2.8346)) for w, h in boxes}
    return {"sheets": len(boxes), "sizes": sorted(sizes)}


def main():
    folder = os.path.abspath(sys.argv[1])
    pages = sorted(name for name in os.listdir(folder) if name.endswith(".html"))
    found = {page: {"looks": []} for page in pages}
    with tempfile.TemporaryDirectory() as home:
        for scheme in ["light", "dark"]:
            for job, seen in seen_in(home, folder, pages, scheme).items():
                page, width = job.rsplit(" ", 1)
                found[page]["looks"].append(dict(seen, scheme=scheme, width=int(width)))
        for page in sys.argv[2:]:
            found[page].update(sheets(home, folder, page))
    json.dump(found, sys.stdout, ensure_ascii=False)


main()
