# Przerwa
pause-ask = Jak długa ma być przerwa? W tym czasie nie piszę do ciebie, nawet z przypomnieniem. Swoje miejsca zachowujesz.
pause-weeks = { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
    [many] { $weeks } tygodni
   *[other] { $weeks } tygodnia
}
paused = Przerwa trwa od teraz.
resumed = Koniec przerwy. Witaj znowu!
