# Old enough to answer for oneself
age-ask = Are you { $years } or older?

    The law says that who is younger must have a grown-up with them.
age-too-young = You have to be { $years } to use me on your own. Ask a grown-up to write to me from their own phone{ $channel ->
        [telegram] : { $url }
       *[browser] . The address is at the top of the browser.
    }

    I have deleted all you told me, and I will not write to you.
