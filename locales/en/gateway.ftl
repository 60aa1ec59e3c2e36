# The page on which residents write with the bot in a browser

gateway-title = Medsam
gateway-subtitle = You are writing with a bot
gateway-bot = Medsam
gateway-you = You
gateway-welcome = Find something to take part in where you live. Write what you like, and I suggest what happens nearby.
gateway-welcome-bot = You are writing with a bot. You can ask for a human at any time.
gateway-welcome-private = You need not give your name, phone number or e-mail.
gateway-welcome-cookie = Your browser remembers the chat with one cookie. It is used for nothing else.
gateway-start = Start the chat
gateway-skip = Skip to the text box
gateway-log = The chat
gateway-message = Write a message
gateway-send = Send
gateway-menu = Menu
gateway-keys = Suggested answers
gateway-edited = edited
gateway-location = Place on the map
gateway-share-location = Share where you are
gateway-location-refused = Your browser does not share where you are. Write the name of the place instead.
gateway-location-needs-script = Write the name of the place where you live.
gateway-waiting = Medsam is writing
gateway-close = Close
gateway-copied = Copied
gateway-too-long = The message is too long. It can have at most 4096 characters. Feel free to send several.
gateway-too-fast = That was a little fast. Wait a few seconds and try again.
gateway-gone = This button is no longer there. See the newest message.
gateway-offline = No connection. Trying again …
gateway-day = { $day }
gateway-moment = { $moment }
gateway-clock = The demo’s clock:
gateway-clock-hour = 1 hour on
gateway-clock-morning = Tomorrow at 9

# This phone or computer
gateway-device = This device
gateway-push-on = Tell me when there is news
gateway-push-off = Do not tell me on this device
gateway-push-news = You have a new message.
gateway-push-is-on = From now on I tell you on this device when there is news.
gateway-push-is-off = I no longer tell you on this device.
gateway-push-refused = Your browser does not let me tell you. You can allow notifications in its settings.
gateway-push-failed = It did not work this time. Try again later.
gateway-ask-label = Question about notifications
gateway-ask = Shall I tell you on this device when there is news? Then you see the reminder even when the page is closed.
gateway-ask-yes = Yes, tell me
gateway-ask-no = No, thanks
gateway-install = Put Medsam on the home screen
gateway-install-title = Medsam on your home screen
gateway-install-words = Then you open the chat with one tap, like an app. There is nothing to download.
gateway-install-android-name = Android
gateway-install-android = Open the menu of the browser. Choose “Add to Home screen” or “Install app”.
gateway-install-iphone-name = iPhone and iPad
gateway-install-iphone = Tap the Share button in Safari. Choose “Add to Home Screen”. Only then can I tell you when there is news.
gateway-install-computer-name = Computer
gateway-install-computer = Open the menu of the browser. Choose “Install” or “Add to Dock”.
gateway-back = Back to the chat
gateway-offline-title = No connection
gateway-offline-words = Your device is not online now. What you just wrote may not have been sent. The chat is here when you are online again.
gateway-try-again = Try again

# The chat on another device
gateway-passage = Take the chat to another device
gateway-passage-title = Take the chat along
gateway-passage-how = Scan the code with the camera of the other device. The chat opens there, and you keep it here too.
gateway-passage-code = QR code that opens your chat
gateway-passage-until = The code works once, until { $until }.
gateway-passage-care = Whoever scans the code can read the whole chat and answer as you. Show it to yourself only.
gateway-passage-no-camera = Without a camera
gateway-passage-write = Write this address in the browser of the other device:
gateway-passage-ask-title = Open the chat here?
gateway-passage-ask = The chat of the other device opens in this browser. You can read and write in both places.
gateway-passage-ask-care = Did somebody else give you the code? Then it is their chat. They can read all that you write in it.
gateway-passage-replaces = This browser already has a chat. It is replaced, and you do not find it here again.
gateway-passage-open = Open the chat here
gateway-passage-not = No, do not open
gateway-passage-gone = The code no longer works. Make a new one on the first device.
gateway-passage-used = The chat is now open on one more device. Was it not you? Write “delete me”, and I delete everything.

# The poster
gateway-poster-title = { $municipality }: find something to take part in
gateway-poster-how = Scan the code with the camera of your phone, and write what you like.
gateway-poster-browser = In the browser
gateway-poster-telegram = In Telegram
gateway-poster-code = QR code that opens the chat
