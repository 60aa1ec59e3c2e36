# Interests
interests-ask = <b>What do you like to do?</b>

    Write it in your own words, for example: <i>knitting and walks, but not football</i>. You can also write what you would like to help with.
interests-grid = Tap what you like. Tap again to take it away.
interests-likes = <b>You like:</b> { $topics }.
interests-needs = <b>You want help with:</b> { $topics }.
interests-dislikes = <b>Not:</b> { $topics }.
interests-unknown = I do not know this yet: { $words }.
interests-unsure = Did you mean any of those with a question mark? Tap it.
interests-right = Is this right? Tap something to take it away, or write more.
interests-none = I have not noted anything yet. Write something you like, or choose from the list.
interests-not-understood = I did not understand that. Try other words, or choose from the list.
chip-on = ✓ { $topic }
chip-off = { $topic }
chip-likes = ✕ { $topic }
chip-dislikes = ✕ not { $topic }
chip-unsure = ? { $topic }
