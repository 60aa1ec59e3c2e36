// What a device can do besides chatting: be told of news, and keep Medsam on its home screen.
// Uses ``say`` of chat.js, which is there before any module runs.

const byId = (id) => document.getElementById(id);
const { worker, key, ...words } = byId("device").dataset;
const ASKED = "medsam-asked-to-be-told";
const canBeTold = Boolean(key) && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

const register = async () => {
  await navigator.serviceWorker.register(worker);
  return navigator.serviceWorker.ready;
};
const registered = "serviceWorker" in navigator ? register().catch(() => null) : null;

const post = (path, fields) => fetch(path, { method: "POST", body: new URLSearchParams(fields) });
const subscription = async () => (await registered)?.pushManager.getSubscription();
const closeMenu = () => {
  document.querySelector(".menu").removeAttribute("open");
  document.querySelector(".menu summary").focus();
};

// Being told of news

let told = false;

const show = () => {
  byId("push-on").hidden = told || !canBeTold;
  byId("push-off").hidden = !told;
  const undecided = canBeTold && !told && Notification.permission === "default" && !localStorage.getItem(ASKED);
  const appears = byId("ask").hidden && undecided && byId("asking").dataset.wanted !== undefined;
  byId("ask").hidden = !undecided || byId("asking").dataset.wanted === undefined;
  if (appears) byId("ask").scrollIntoView({ block: "nearest" });
};

const subscribe = async () => {
  const manager = (await registered).pushManager;
  await (await manager.getSubscription())?.unsubscribe(); // it may be for a key that we no longer have
  const made = await manager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  const { endpoint, keys } = made.toJSON();
  const answer = await post("/chat/push", { endpoint, p256dh: keys.p256dh, auth: keys.auth });
  if (answer.ok) return;
  await made.unsubscribe();
  throw new Error(`not kept: ${answer.status}`);
};

const turnOn = async () => {
  closeMenu();
  try {
    if ((await Notification.requestPermission()) !== "granted") {
      say(words.refused, "alert");
    } else {
      await subscribe();
      told = true;
      say(words.on, "status");
    }
  } catch {
    say(words.failed, "alert");
  }
  show();
};

const turnOff = async () => {
  closeMenu();
  const mine = await subscription();
  if (mine) {
    await post("/chat/push/stop", { endpoint: mine.endpoint });
    await mine.unsubscribe();
  }
  told = false;
  say(words.off, "status");
  show();
};

const sameKey = (mine) => {
  const theirs = String.fromCharCode(...new Uint8Array(mine.options.applicationServerKey ?? []));
  return btoa(theirs).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "") === key;
};

// After STOP the gateway no longer knows this browser; after a change of keys it has to be given a new address.
const look = async () => {
  const mine = await subscription();
  if (mine) {
    const answer = await post("/chat/push/known", { endpoint: mine.endpoint });
    told = answer.ok;
    if (answer.status === 404) await mine.unsubscribe();
    else if (told && !sameKey(mine)) await subscribe();
  }
  show();
};

const forgetNews = async () => {
  if (document.hidden) return;
  const news = (await (await registered)?.getNotifications({ tag: "news" })) ?? [];
  news.forEach((each) => each.close());
};

if (canBeTold) {
  byId("push-on").addEventListener("click", turnOn);
  byId("ask-yes").addEventListener("click", turnOn);
  byId("push-off").addEventListener("click", turnOff);
  byId("ask-no").addEventListener("click", () => {
    localStorage.setItem(ASKED, "yes");
    show();
    byId("text").focus();
  });
  document.addEventListener("htmx:oobAfterSwap", (event) => {
    if (event.detail.target.id === "asking") show();
  });
  document.addEventListener("visibilitychange", forgetNews);
  forgetNews();
  look();
}

// What came to a page that lies hidden has not been seen: it may be told of on this device or another one.
document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.elt.id === "news" && document.hidden) event.detail.parameters.hidden = "yes";
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) htmx.trigger("#news", "again");
});

// The home screen

let offer = null;

window.addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
});

byId("install").addEventListener("click", (event) => {
  if (!offer) return;
  event.preventDefault();
  closeMenu();
  offer.prompt();
  offer = null;
});

byId("install").hidden = matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
