//! SVG from outside. A drawing is read for itself alone: it names no other file and no address that would be opened, since
//! `<image href="/dev/zero">` would fill the memory, and any other file would be shown to whoever gets the picture.

use resvg::usvg::{ImageHrefResolver, Options, Tree};

/// Points of a drawing that is one, in the size it asks for.
const MOST_POINTS: f32 = 40_000_000.0;

/// The drawing; nothing where the bytes are none, or it would fill the memory when it is drawn.
pub fn read(bytes: &[u8]) -> Option<Tree> {
    let resolver = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let tree = Tree::from_data(bytes, &Options { image_href_resolver: resolver, ..Options::default() }).ok()?;
    (tree.size().width() * tree.size().height() <= MOST_POINTS).then_some(tree)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_reference_is_followed_and_no_wall_is_drawn() {
        let drawing = |size: &str, inside: &str| {
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {size}>{inside}</svg>").into_bytes()
        };
        for inside in [
            "<image href=\"/dev/zero\" width=\"9\" height=\"9\"/>",
            "<image href=\"/etc/passwd\" width=\"9\" height=\"9\"/>",
            "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"file:///etc/hostname\" width=\"9\" height=\"9\"/>",
            "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\" width=\"9\" height=\"9\"/>",
            "<text>letters</text>",
        ] {
            let tree = read(&drawing("width=\"40\" height=\"40\"", inside)).expect("a drawing all the same");
            assert!(!tree.root().has_children(), "{inside} was drawn");
        }
        assert!(read(&drawing("width=\"100000\" height=\"100000\"", "")).is_none());
        assert!(read(&drawing("viewBox=\"0 0 9 9\"", "<rect width=\"3\" height=\"3\"/>")).is_some());
        assert!(read(b"no drawing").is_none());
    }
}
