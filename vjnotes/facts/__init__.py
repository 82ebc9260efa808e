"""How mentions become facts: one module a topic, and the linker they share."""
