"""A window from which files can be dragged, as from a file manager: dragsource.py FILE... prints `ready`, then `dropped`."""

import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402


def fill(_widget, _context, data, _info, _time):
    data.set_uris([GLib.filename_to_uri(path, None) for path in sys.argv[1:]])


window = Gtk.Window(title="file manager", default_width=140, default_height=100)
window.set_keep_above(True)
handle = Gtk.Button(label="drag me")
handle.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
handle.drag_source_add_uri_targets()
handle.connect("drag-data-get", fill)
handle.connect("drag-end", lambda *_: print("dropped", flush=True))
window.add(handle)
window.move(0, 0)
window.show_all()
GLib.idle_add(lambda: print("ready", flush=True))
Gtk.main()
