"""Small commands for those who work on Medsam; nothing here runs with the bot."""
