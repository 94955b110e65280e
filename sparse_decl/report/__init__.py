"""Views: every text and JSON a command shows, made from plans, records and events. Nothing is decided here."""
