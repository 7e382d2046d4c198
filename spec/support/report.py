#!/usr/bin/env python3
"""report.py: opens reports of `windrow explain --html` in headless Chromium, clicks and types in them as a reader
would, and tells what was seen (make report-check; the result is kept as spec/report.txt)."""
import json
import os
import subprocess
import sys
import tempfile

SWITCHES = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--window-size=1400,1000", "--remote-debugging-pipe"]


class Browser:
    """Chromium behind its debugging pipe: commands out, answers and events in."""

    def __init__(self):
        to_browser, self.write_end = os.pipe()
        self.read_end, from_browser = os.pipe()
        self.profile = tempfile.TemporaryDirectory()

        def wire():
            # By way of free numbers: an end may sit on 3 or 4 already.
            ends = os.dup(to_browser), os.dup(from_browser)
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)

        self.process = subprocess.Popen(["chromium", *SWITCHES, "--user-data-dir=" + self.profile.name, "about:blank"],
                                        preexec_fn=wire, close_fds=False, stderr=subprocess.DEVNULL)
        self.buffer, self.number, self.session, self.events = b"", 0, None, []

    def message(self):
        while b"\0" not in self.buffer:
            chunk = os.read(self.read_end, 65536)
            if not chunk:
                raise RuntimeError("the browser went away")
            self.buffer += chunk
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **params):
        self.number += 1
        command = {"id": self.number, "method": method, "params": params}
        if self.session:
            command["sessionId"] = self.session
        os.write(self.write_end, json.dumps(command).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def open(self, url):
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.call(domain + ".enable")
        self.events = []
        self.call("Page.navigate", url=url)
        while self.ask("document.readyState") != "complete" or self.ask("location.href") == "about:blank":
            pass

    def ask(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def place(self, expression):
        """The middle of an element on the screen."""
        # Two frames later the compositor knows of the scrolling too.
        box = self.ask("(async () => { const e = " + expression + "; e.scrollIntoView({block: 'center'});"
                       " for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);"
                       " const r = e.getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2]; })()")
        return {"x": box[0], "y": box[1]}

    def click(self, expression):
        at = self.place(expression)
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **at)

    def hover(self, expression):
        at = self.place(expression)
        self.call("Input.dispatchMouseEvent", type="mouseMoved", **at)

    def key(self, name):
        text = {"text": name} if len(name) == 1 else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=name, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=name)

    def close(self):
        self.session = None
        try:
            self.call("Browser.close")
        except (RuntimeError, OSError):
            pass
        self.process.wait(20)


ON = "document.querySelectorAll('.m.on').length"
DETAIL = "document.getElementById('detail').hidden ? '' : document.getElementById('detail').innerText"


def check(browser, path, say):
    browser.open("file://" + os.path.abspath(path))
    say("highlights at first", browser.ask(ON) > 0)
    browser.hover("document.querySelector('.m.on')")
    say("hover tells of the segment", len(browser.ask(DETAIL)) > 0)
    with_line = "segments.find(s => s.classList.contains('on') && marksOf.get(s).some(m => shown.has(data.marks[m][0])" \
                " && data.marks[m][3] >= 0))"
    if browser.ask(f"{with_line} !== undefined"):
        browser.hover(with_line)
        say("hover tells the script's line", ".lua:" in browser.ask(DETAIL))
    before = browser.ask(ON)
    value = browser.ask("document.querySelector('#filters input:checked').value")
    browser.click("document.querySelector('#filters input:checked')")
    say("a click on a filter takes highlights away", browser.ask(ON) < before)
    browser.click("document.querySelector('#filters input[value=\"%s\"]')" % value)
    say("and brings them back", browser.ask(ON) == before)
    browser.key("n")
    first = browser.ask("segments.indexOf(here)")
    browser.key("n")
    say("n walks to the next highlight", browser.ask("segments.indexOf(here)") > first >= 0)
    browser.key("p")
    say("p walks back", browser.ask("segments.indexOf(here)") == first)
    browser.key("Escape")
    say("Esc lets go", browser.ask("here === null") and browser.ask(DETAIL) == "")
    if browser.ask("document.querySelector('#rows details[open] button[data-m]') === null"):
        browser.click("document.querySelector('#rows button[data-m]').closest('details').querySelector('summary')")
        say("a click opens a long table", browser.ask("document.querySelector('#rows details[open] button[data-m]') !== null"))
    browser.click("document.querySelector('#rows details[open] button[data-m]')")
    say("a value in the rows leads to its place", browser.ask("here !== null && here.classList.contains('here')"))
    seen = "(() => { const r = here.getClientRects()[0]; const t = text.getBoundingClientRect();" \
           " return r.top >= t.top - 1 && r.bottom <= t.bottom + 1; })()"
    say("and it can be seen", browser.ask(seen))
    background = "getComputedStyle(document.body).backgroundColor"
    light = browser.ask(background)
    browser.key("t")
    say("t changes dark and light", browser.ask(background) != light)
    browser.key("?")
    say("? shows the keys", not browser.ask("document.getElementById('help').hidden"))
    browser.key("s")
    say("s hides the page as it was", browser.ask("getComputedStyle(document.getElementById('source')).display") == "none")
    browser.key("s")
    browser.key("f")
    say("f goes to the filters", browser.ask("document.activeElement.type") == "checkbox")
    say("the frame is sandboxed and holds the page", browser.ask(
        "(f => f.getAttribute('sandbox') === '' && f.srcdoc.length > 100 && f.contentDocument === null)"
        "(document.querySelector('iframe'))"))
    fetched = [e["params"]["request"]["url"] for e in browser.events if e.get("method") == "Network.requestWillBeSent"]
    say("nothing was fetched but the report", all(u.startswith(("file:", "data:", "about:")) for u in fetched))
    faults = [e for e in browser.events if e.get("method") == "Runtime.exceptionThrown"]
    say("no error in its script", not faults)


def main():
    browser, failed = Browser(), 0
    for path in sys.argv[1:]:
        print(os.path.basename(path))

        def say(what, fine):
            nonlocal failed
            failed += not fine
            print("  %s  %s" % ("ok  " if fine else "FAIL", what))

        check(browser, path, say)
    browser.close()
    sys.exit(1 if failed else 0)


main()
