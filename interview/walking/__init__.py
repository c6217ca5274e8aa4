"""A scripted session, played through the guide without a screen."""
