# For somebody else
for-ward = <b>For { $name }:</b>
refused-most-wards = You answer for 30 already, and there is no room for more here. Talk to the volunteer centre.
refused-same-name = You answer for somebody of that name already. Is this somebody else? Write a name that tells them apart, such as “Gunvor B”.
