// Buttons that copy code without the lines that a change removes.
(({ copy, copied }) => {
  if (!navigator.clipboard) return;
  const make = (tag, name) => Object.assign(document.createElement(tag), { className: name });
  const status = make("output", "copied");
  document.body.append(status);
  for (const code of document.querySelectorAll("main pre > code")) {
    const pre = code.parentNode, button = make("button", "copy");
    if (!pre.closest(".code")) {
      pre.after(make("div", "code"));
      pre.nextSibling.append(pre);
    }
    pre.before(button);
    button.textContent = copy;
    button.onclick = async () => {
      const kept = [...code.childNodes].filter((it) => it.localName != "del");
      await navigator.clipboard.writeText(kept.map((it) => it.textContent).join("").trimEnd());
      status.textContent = button.textContent = copied;
      setTimeout(() => { button.textContent = copy; status.textContent = ""; }, 2000);
    };
  }
})(document.currentScript.dataset);
