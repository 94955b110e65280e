; d85efd6f80f8f0433d42e36bf355e283

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v115B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10) unnamed_addr #0 {
entry:
  %.232 = alloca i8, align 1
  %.19 = add i64 %arg.a0, 32
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.22 = inttoptr i64 %.21 to ptr
  %.24 = load i64, ptr %.22, align 8
  %.25 = add i64 %arg.a0, 16
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 8
  %.30 = inttoptr i64 %.27 to ptr
  %.61 = add i64 %arg.a1, 16
  %.62 = inttoptr i64 %.61 to ptr
  %.63 = load i64, ptr %.62, align 8
  %.66 = inttoptr i64 %.63 to ptr
  %.97 = add i64 %arg.a2, 16
  %.98 = inttoptr i64 %.97 to ptr
  %.99 = load i64, ptr %.98, align 8
  %.102 = inttoptr i64 %.99 to ptr
  %.127 = add i64 %arg.a4, 32
  %.128 = inttoptr i64 %.127 to ptr
  %.129 = load i64, ptr %.128, align 8
  %.130 = inttoptr i64 %.129 to ptr
  %.132 = load i64, ptr %.130, align 8
  %.133 = add i64 %arg.a4, 16
  %.134 = inttoptr i64 %.133 to ptr
  %.135 = load i64, ptr %.134, align 8
  %.138 = inttoptr i64 %.135 to ptr
  %.163 = add i64 %arg.a7, 32
  %.164 = inttoptr i64 %.163 to ptr
  %.165 = load i64, ptr %.164, align 8
  %.166 = inttoptr i64 %.165 to ptr
  %.168 = load i64, ptr %.166, align 8
  %.169 = add i64 %arg.a7, 16
  %.170 = inttoptr i64 %.169 to ptr
  %.171 = load i64, ptr %.170, align 8
  %.174 = inttoptr i64 %.171 to ptr
  %.199 = add i64 %arg.a10, 32
  %.200 = inttoptr i64 %.199 to ptr
  %.201 = load i64, ptr %.200, align 8
  %.202 = inttoptr i64 %.201 to ptr
  %.204 = load i64, ptr %.202, align 8
  %.205 = add i64 %arg.a10, 16
  %.206 = inttoptr i64 %.205 to ptr
  %.207 = load i64, ptr %.206, align 8
  %.210 = inttoptr i64 %.207 to ptr
  store i8 0, ptr %.232, align 1
  call fastcc void @_ZN14sparse_kernels5words7restoreB4v116B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE(ptr %.232, ptr %.30, i64 %.24, ptr %.66, ptr %.102, i64 %arg.a3, i64 %.132, ptr %.138, i64 %arg.a5, i64 %arg.a6, ptr %.174, i64 %.168, i64 %arg.a8, i64 %arg.a9, i64 %.204, ptr %.210, i64 %.204)
  %.258 = load i8, ptr %.232, align 1
  %.261 = icmp ne i8 %.258, 0
  %.280 = zext i1 %.261 to i64
  store i64 %.280, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_words_restore(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr #0 {
entry:
  %.13 = alloca i64, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v115B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr %.13, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) #3
  %.27 = load i64, ptr %.13, align 8
  ret i64 %.27
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels5words7restoreB4v116B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.tokens.4, i64 %arg.tokens.5.0, ptr readonly captures(none) %arg.bits.4, ptr readonly captures(none) %arg.first.4, i64 %arg.plain, i64 %arg.raw.2, ptr readonly captures(none) %arg.raw.4, i64 %arg.start, i64 %arg.count, ptr readonly captures(none) %arg.base.4, i64 %arg.base.5.0, i64 %arg.undo, i64 %arg.is_float, i64 %arg.out.2, ptr captures(none) %arg.out.4, i64 %arg.out.5.0) unnamed_addr #1 {
entry:
  %.640 = alloca i64, align 8
  %.897 = alloca ptr, align 8
  %.935 = alloca ptr, align 8
  %.86 = icmp slt i64 %arg.start, 0
  %.89 = icmp slt i64 %arg.count, 0
  %or.cond = select i1 %.86, i1 true, i1 %.89
  %.99 = icmp sgt i64 %arg.count, %arg.raw.2
  %or.cond466 = select i1 %or.cond, i1 true, i1 %.99
  br i1 %or.cond466, label %common.ret, label %B50

B50:                                              ; preds = %entry
  %.110 = add i64 %arg.raw.2, -96
  %0 = shl i64 %arg.count, 2
  %.111 = sub i64 %.110, %0
  %.113 = icmp sgt i64 %arg.start, %.111
  br i1 %.113, label %common.ret, label %B104

common.ret:                                       ; preds = %B334.endif.else.endif.endif, %entry, %B50, %B574
  %.1004.sink = phi i8 [ %.1004, %B574 ], [ 0, %entry ], [ 0, %B50 ], [ 0, %B334.endif.else.endif.endif ]
  store i8 %.1004.sink, ptr %retptr, align 1
  ret void

B104:                                             ; preds = %B50
  %.143 = shl i64 %arg.start, 3
  %.148 = shl i64 %arg.count, 5
  %.150 = add i64 %.148, %.143
  %1 = add nuw i64 %arg.out.2, 4095
  %.225 = lshr i64 %1, 12
  %.202.inv = icmp slt i64 %arg.out.2, 1
  %.246468.not473 = icmp eq i64 %.225, 0
  %.246468.not = select i1 %.202.inv, i1 true, i1 %.246468.not473
  br i1 %.246468.not, label %B574, label %B332.if.lr.ph

B332.if.lr.ph:                                    ; preds = %B104
  %.719.not = icmp eq i64 %arg.undo, 0
  %.931.not = icmp eq i64 %arg.is_float, 0
  br label %B332.if

B466:                                             ; preds = %B334.endif.else.endif.endif
  br i1 %.719.not, label %B538, label %B470.else

B538:                                             ; preds = %B466
  br i1 %.931.not, label %B575, label %B542

B542:                                             ; preds = %B538
  call fastcc void @_ZN14sparse_kernels5words9_unrotateB4v121B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE(ptr %.935, i64 %.413, ptr %.429)
  br label %B575

B574:                                             ; preds = %B575, %B104
  %position.2.0.lcssa = phi i64 [ %.143, %B104 ], [ %.664, %B575 ]
  %reass.sub = sub i64 %position.2.0.lcssa, %.143
  %.998 = add i64 %reass.sub, 31
  %.999 = lshr i64 %.998, 5
  %.1003 = icmp eq i64 %.999, %arg.count
  %.1004 = zext i1 %.1003 to i8
  br label %common.ret

B575:                                             ; preds = %B538, %B542, %B470.endif
  %.246 = icmp samesign ugt i64 %.191.0470, 1
  br i1 %.246, label %B332.if, label %B574

B332.if:                                          ; preds = %B332.if.lr.ph, %B575
  %position.2.0471 = phi i64 [ %.143, %B332.if.lr.ph ], [ %.664, %B575 ]
  %.191.0470 = phi i64 [ %.225, %B332.if.lr.ph ], [ %.255, %B575 ]
  %.188.0469 = phi i64 [ 0, %B332.if.lr.ph ], [ %.259, %B575 ]
  %.255 = add nsw i64 %.191.0470, -1
  %.259 = add nuw i64 %.188.0469, 4096
  %.326 = icmp slt i64 %.188.0469, 0
  %.327 = select i1 %.326, i64 %arg.out.5.0, i64 0
  %.328 = add i64 %.327, %.188.0469
  %.331 = icmp slt i64 %.328, 0
  br i1 %.331, label %B334.else.if, label %B334.else.endif, !prof !0

B334.endif:                                       ; preds = %B334.else.endif.endif.endif, %B334.else.endif.endif.endif.if
  %.316.sroa.13.0 = phi i64 [ %arg.out.5.0, %B334.else.endif.endif.endif.if ], [ %.316.sroa.13.1, %B334.else.endif.endif.endif ]
  %.404 = sub i64 %.316.sroa.13.0, %.316.sroa.0.3
  %.413 = tail call i64 @llvm.smax.i64(i64 %.404, i64 0)
  %.429 = getelementptr i16, ptr %arg.out.4, i64 %.316.sroa.0.3
  %.502 = select i1 %.326, i64 %arg.tokens.5.0, i64 0
  %.503 = add i64 %.502, %.188.0469
  %.506 = icmp slt i64 %.503, 0
  br i1 %.506, label %B334.endif.else.if, label %B334.endif.else.endif, !prof !0

B334.else.if:                                     ; preds = %B332.if
  br label %B334.else.endif

B334.else.endif:                                  ; preds = %B334.else.if, %B332.if
  %.316.sroa.0.1 = phi i64 [ 0, %B334.else.if ], [ %.328, %B332.if ]
  %.336.not = icmp slt i64 %.328, %arg.out.5.0
  br i1 %.336.not, label %B334.else.endif.endif, label %B334.else.endif.if, !prof !1

B334.else.endif.if:                               ; preds = %B334.else.endif
  br label %B334.else.endif.endif

B334.else.endif.endif:                            ; preds = %B334.else.endif.if, %B334.else.endif
  %.316.sroa.0.3 = phi i64 [ %arg.out.5.0, %B334.else.endif.if ], [ %.316.sroa.0.1, %B334.else.endif ]
  %.343 = icmp slt i64 %.188.0469, -4096
  %.344 = select i1 %.343, i64 %arg.out.5.0, i64 0
  %.345 = add i64 %.344, %.259
  %.348 = icmp slt i64 %.345, 0
  br i1 %.348, label %B334.else.endif.endif.if, label %B334.else.endif.endif.endif, !prof !0

B334.else.endif.endif.if:                         ; preds = %B334.else.endif.endif
  br label %B334.else.endif.endif.endif

B334.else.endif.endif.endif:                      ; preds = %B334.else.endif.endif.if, %B334.else.endif.endif
  %.316.sroa.13.1 = phi i64 [ 0, %B334.else.endif.endif.if ], [ %.345, %B334.else.endif.endif ]
  %.353.not = icmp slt i64 %.345, %arg.out.5.0
  br i1 %.353.not, label %B334.endif, label %B334.else.endif.endif.endif.if, !prof !1

B334.else.endif.endif.endif.if:                   ; preds = %B334.else.endif.endif.endif
  br label %B334.endif

B334.endif.else.if:                               ; preds = %B334.endif
  br label %B334.endif.else.endif

B334.endif.else.endif:                            ; preds = %B334.endif.else.if, %B334.endif
  %.491.sroa.0.1 = phi i64 [ 0, %B334.endif.else.if ], [ %.503, %B334.endif ]
  %.511.not = icmp slt i64 %.503, %arg.tokens.5.0
  br i1 %.511.not, label %B334.endif.else.endif.endif, label %B334.endif.else.endif.if, !prof !1

B334.endif.else.endif.if:                         ; preds = %B334.endif.else.endif
  br label %B334.endif.else.endif.endif

B334.endif.else.endif.endif:                      ; preds = %B334.endif.else.endif.if, %B334.endif.else.endif
  %.491.sroa.0.3 = phi i64 [ %arg.tokens.5.0, %B334.endif.else.endif.if ], [ %.491.sroa.0.1, %B334.endif.else.endif ]
  %.604 = getelementptr i8, ptr %arg.tokens.4, i64 %.491.sroa.0.3
  store i64 0, ptr %.640, align 8
  call fastcc void @_ZN14sparse_kernels5words5_joinB4v117B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE(ptr %.640, ptr %.604, ptr %arg.bits.4, ptr %arg.first.4, i64 %arg.plain, ptr %arg.raw.4, i64 %position.2.0471, i64 %.150, i64 %.413, ptr %.429)
  %.664 = load i64, ptr %.640, align 8
  %.681 = icmp ugt i64 %.664, %.150
  br i1 %.681, label %common.ret, label %B466

B470.else:                                        ; preds = %B466
  %.764 = select i1 %.326, i64 %arg.base.5.0, i64 0
  %.765 = add i64 %.764, %.188.0469
  %.768 = icmp slt i64 %.765, 0
  br i1 %.768, label %B470.else.if, label %B470.else.endif, !prof !0

B470.endif:                                       ; preds = %B470.else.endif.endif.endif, %B470.else.endif.endif.endif.if
  %.753.sroa.13.0 = phi i64 [ %arg.base.5.0, %B470.else.endif.endif.endif.if ], [ %.753.sroa.13.1, %B470.else.endif.endif.endif ]
  %.841 = sub i64 %.753.sroa.13.0, %.753.sroa.0.3
  %.850 = tail call i64 @llvm.smax.i64(i64 %.841, i64 0)
  %.866 = getelementptr i16, ptr %arg.base.4, i64 %.753.sroa.0.3
  call fastcc void @_ZN14sparse_kernels5words5_undoB4v120B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE(ptr %.897, ptr %.866, i64 %.850, i64 %arg.is_float, i64 %.413, ptr %.429, i64 %.413)
  br label %B575

B470.else.if:                                     ; preds = %B470.else
  br label %B470.else.endif

B470.else.endif:                                  ; preds = %B470.else.if, %B470.else
  %.753.sroa.0.1 = phi i64 [ 0, %B470.else.if ], [ %.765, %B470.else ]
  %.773.not = icmp slt i64 %.765, %arg.base.5.0
  br i1 %.773.not, label %B470.else.endif.endif, label %B470.else.endif.if, !prof !1

B470.else.endif.if:                               ; preds = %B470.else.endif
  br label %B470.else.endif.endif

B470.else.endif.endif:                            ; preds = %B470.else.endif.if, %B470.else.endif
  %.753.sroa.0.3 = phi i64 [ %arg.base.5.0, %B470.else.endif.if ], [ %.753.sroa.0.1, %B470.else.endif ]
  %.781 = select i1 %.343, i64 %arg.base.5.0, i64 0
  %.782 = add i64 %.781, %.259
  %.785 = icmp slt i64 %.782, 0
  br i1 %.785, label %B470.else.endif.endif.if, label %B470.else.endif.endif.endif, !prof !0

B470.else.endif.endif.if:                         ; preds = %B470.else.endif.endif
  br label %B470.else.endif.endif.endif

B470.else.endif.endif.endif:                      ; preds = %B470.else.endif.endif.if, %B470.else.endif.endif
  %.753.sroa.13.1 = phi i64 [ 0, %B470.else.endif.endif.if ], [ %.782, %B470.else.endif.endif ]
  %.790.not = icmp slt i64 %.782, %arg.base.5.0
  br i1 %.790.not, label %B470.endif, label %B470.else.endif.endif.endif.if, !prof !1

B470.else.endif.endif.endif.if:                   ; preds = %B470.else.endif.endif.endif
  br label %B470.endif
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels5words9_unrotateB4v121B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.words.2, ptr captures(none) %arg.words.4) unnamed_addr #1 {
entry:
  %.124112.not = icmp slt i64 %arg.words.2, 1
  br i1 %.124112.not, label %B270, label %B134.if

B270:                                             ; preds = %B134.if, %entry
  store ptr null, ptr %retptr, align 8
  ret void

B134.if:                                          ; preds = %entry, %B134.if
  %.66.0113 = phi i64 [ %.137, %B134.if ], [ 0, %entry ]
  %.137 = add nuw nsw i64 %.66.0113, 1
  %0 = getelementptr i16, ptr %arg.words.4, i64 %.66.0113
  %.191 = load i16, ptr %0, align 2
  %.239111 = tail call i16 @llvm.fshl.i16(i16 %.191, i16 %.191, i16 15)
  store i16 %.239111, ptr %0, align 2
  %exitcond.not = icmp eq i64 %arg.words.2, %.137
  br i1 %exitcond.not, label %B270, label %B134.if
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels5words5_joinB4v117B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.tokens.4, ptr readonly captures(none) %arg.bits.4, ptr readonly captures(none) %arg.first.4, i64 %arg.plain, ptr readonly captures(none) %arg.raw.4, i64 %arg.position, i64 %arg.limit, i64 %arg.out.2, ptr writeonly captures(none) %arg.out.4) unnamed_addr #1 {
entry:
  %.83 = icmp sgt i64 %arg.plain, 0
  %.84 = sub nsw i64 256, %arg.plain
  %.85 = mul i64 %.84, 72340172838076673
  %.101 = icmp ugt i64 %arg.out.2, 7
  br i1 %.101, label %B252, label %B608

B252:                                             ; preds = %entry, %B596
  %position.3.0 = phi i64 [ %position.4.1, %B596 ], [ %arg.position, %entry ]
  %i.3.0 = phi i64 [ %.573, %B596 ], [ 0, %entry ]
  br i1 %.83, label %B256, label %B376

B256:                                             ; preds = %B252
  %.120 = getelementptr i8, ptr %arg.tokens.4, i64 %i.3.0
  %.122 = load i64, ptr %.120, align 1
  %.124 = and i64 %.122, %.85
  %.125 = icmp eq i64 %.124, 0
  br i1 %.125, label %B338, label %B376

B338:                                             ; preds = %B256
  %0 = bitcast i64 %.122 to <8 x i8>
  %.152 = zext <8 x i8> %0 to <8 x i16>
  %.153 = getelementptr i16, ptr %arg.out.4, i64 %i.3.0
  store <8 x i16> %.152, ptr %.153, align 1
  br label %B596

B376:                                             ; preds = %B256, %B252
  %.159 = icmp ugt i64 %position.3.0, %arg.limit
  br i1 %.159, label %common.ret, label %B422.if

common.ret:                                       ; preds = %B376, %B734, %B608
  %storemerge = phi i64 [ %.821, %B734 ], [ %position.6.1, %B608 ], [ %position.3.0, %B376 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B596:                                             ; preds = %B422.if, %B338
  %position.4.1 = phi i64 [ %position.3.0, %B338 ], [ %.514, %B422.if ]
  %.573 = add i64 %i.3.0, 8
  %.579 = add i64 %i.3.0, 16
  %.581.not = icmp ugt i64 %.579, %arg.out.2
  br i1 %.581.not, label %B608, label %B252

B608:                                             ; preds = %B596, %entry
  %position.6.1 = phi i64 [ %arg.position, %entry ], [ %position.4.1, %B596 ]
  %i.4.1 = phi i64 [ 0, %entry ], [ %.573, %B596 ]
  %.604 = icmp uge i64 %i.4.1, %arg.out.2
  %.621.not = icmp ugt i64 %position.6.1, %arg.limit
  %or.cond = select i1 %.604, i1 true, i1 %.621.not
  br i1 %or.cond, label %common.ret, label %B734

B734:                                             ; preds = %B608, %B734
  %position.7.1 = phi i64 [ %.821, %B734 ], [ %position.6.1, %B608 ]
  %i.5.1 = phi i64 [ %.866, %B734 ], [ %i.4.1, %B608 ]
  %.718 = lshr i64 %position.7.1, 3
  %.730 = getelementptr i8, ptr %arg.raw.4, i64 %.718
  %.732 = load i64, ptr %.730, align 1
  %.734 = and i64 %position.7.1, 7
  %.735 = lshr i64 %.732, %.734
  %.657 = getelementptr i8, ptr %arg.tokens.4, i64 %i.5.1
  %.658 = load i8, ptr %.657, align 1
  %.686 = zext i8 %.658 to i64
  %.711 = getelementptr i8, ptr %arg.bits.4, i64 %.686
  %.712 = load i8, ptr %.711, align 1
  %.713 = zext i8 %.712 to i64
  %.805 = getelementptr i64, ptr %arg.first.4, i64 %.686
  %.806 = load i64, ptr %.805, align 8
  %notmask553 = shl nsw i64 -1, %.713
  %.813 = xor i64 %notmask553, -1
  %.815 = and i64 %.735, %.813
  %.818 = add i64 %.815, %.806
  %.821 = add i64 %position.7.1, %.713
  %.856 = getelementptr i16, ptr %arg.out.4, i64 %i.5.1
  %.857 = trunc i64 %.818 to i16
  store i16 %.857, ptr %.856, align 2
  %.866 = add nuw i64 %i.5.1, 1
  %.874 = icmp uge i64 %.866, %arg.out.2
  %.889.not = icmp ugt i64 %.821, %arg.limit
  %or.cond554 = select i1 %.874, i1 true, i1 %.889.not
  br i1 %or.cond554, label %common.ret, label %B734

B422.if:                                          ; preds = %B376, %B422.if
  %position.5.2559 = phi i64 [ %.514, %B422.if ], [ %position.3.0, %B376 ]
  %.217.0557 = phi i64 [ %.291, %B422.if ], [ 0, %B376 ]
  %.291 = add nuw nsw i64 %.217.0557, 1
  %.411 = lshr i64 %position.5.2559, 3
  %.423 = getelementptr i8, ptr %arg.raw.4, i64 %.411
  %.425 = load i64, ptr %.423, align 1
  %.427 = and i64 %position.5.2559, 7
  %.428 = lshr i64 %.425, %.427
  %.319 = add nuw nsw i64 %.217.0557, %i.3.0
  %.350 = getelementptr i8, ptr %arg.tokens.4, i64 %.319
  %.351 = load i8, ptr %.350, align 1
  %.379 = zext i8 %.351 to i64
  %.404 = getelementptr i8, ptr %arg.bits.4, i64 %.379
  %.405 = load i8, ptr %.404, align 1
  %.406 = zext i8 %.405 to i64
  %.498 = getelementptr i64, ptr %arg.first.4, i64 %.379
  %.499 = load i64, ptr %.498, align 8
  %notmask = shl nsw i64 -1, %.406
  %.506 = xor i64 %notmask, -1
  %.508 = and i64 %.428, %.506
  %.511 = add i64 %.508, %.499
  %.514 = add i64 %position.5.2559, %.406
  %.549 = getelementptr i16, ptr %arg.out.4, i64 %.319
  %.550 = trunc i64 %.511 to i16
  store i16 %.550, ptr %.549, align 2
  %exitcond.not = icmp eq i64 %.291, 8
  br i1 %exitcond.not, label %B596, label %B422.if
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels5words5_undoB4v120B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.base.4, i64 %arg.base.5.0, i64 %arg.is_float, i64 %arg.words.2, ptr captures(none) %arg.words.4, i64 %arg.words.5.0) unnamed_addr #1 {
entry:
  %.52.not = icmp ne i64 %arg.is_float, 0
  %. = sext i1 %.52.not to i16
  %.83 = select i1 %.52.not, i16 -32768, i16 0
  %.165.0 = and i64 %arg.words.2, 15
  %.195 = and i64 %arg.words.2, -16
  %0 = tail call i64 @llvm.smax.i64(i64 %arg.words.2, i64 15)
  %spec.select = lshr i64 %0, 4
  %.328285.not = icmp eq i64 %spec.select, 0
  br i1 %.328285.not, label %B410.preheader, label %B326.if.lr.ph

B326.if.lr.ph:                                    ; preds = %entry
  %.381 = insertelement <16 x i16> poison, i16 %., i64 0
  %.382 = shufflevector <16 x i16> %.381, <16 x i16> poison, <16 x i32> zeroinitializer
  %.391 = and <16 x i16> %.382, splat (i16 -32768)
  br label %B326.if

B410.preheader:                                   ; preds = %B326.if, %entry
  %.501288.not = icmp eq i64 %.165.0, 0
  br i1 %.501288.not, label %B898, label %B410.if

B898:                                             ; preds = %B410.if, %B410.preheader
  store ptr null, ptr %retptr, align 8
  ret void

B326.if:                                          ; preds = %B326.if.lr.ph, %B326.if
  %.275.0287 = phi i64 [ %spec.select, %B326.if.lr.ph ], [ %.337, %B326.if ]
  %.272.0286 = phi i64 [ 0, %B326.if.lr.ph ], [ %.341, %B326.if ]
  %.337 = add nsw i64 %.275.0287, -1
  %.341 = add nuw nsw i64 %.272.0286, 16
  %.383 = getelementptr i16, ptr %arg.words.4, i64 %.272.0286
  %.385 = getelementptr i16, ptr %arg.base.4, i64 %.272.0286
  %.387 = load <16 x i16>, ptr %.385, align 2
  %.388 = load <16 x i16>, ptr %.383, align 2
  %isneg281 = icmp slt <16 x i16> %.387, zeroinitializer
  %.390 = select <16 x i1> %isneg281, <16 x i16> %.382, <16 x i16> zeroinitializer
  %.392 = lshr <16 x i16> %.388, splat (i16 1)
  %.393 = and <16 x i16> %.388, splat (i16 1)
  %.394 = sub nsw <16 x i16> zeroinitializer, %.393
  %.395 = xor <16 x i16> %.392, %.394
  %.396 = or <16 x i16> %.390, %.391
  %.397 = xor <16 x i16> %.396, %.387
  %.398 = xor <16 x i16> %.395, %.390
  %.399 = sub <16 x i16> %.398, %.390
  %.400 = add <16 x i16> %.399, %.397
  %isnotneg.inv = icmp slt <16 x i16> %.400, zeroinitializer
  %.404 = select <16 x i1> %isnotneg.inv, <16 x i16> %.391, <16 x i16> %.382
  %.405 = xor <16 x i16> %.404, %.400
  store <16 x i16> %.405, ptr %.383, align 2
  %.328 = icmp samesign ugt i64 %.275.0287, 1
  br i1 %.328, label %B326.if, label %B410.preheader

B410.if:                                          ; preds = %B410.preheader, %B410.if
  %.448.0290 = phi i64 [ %.510, %B410.if ], [ %.165.0, %B410.preheader ]
  %.445.0289 = phi i64 [ %.514, %B410.if ], [ %.195, %B410.preheader ]
  %.510 = add nsw i64 %.448.0290, -1
  %.514 = add nuw nsw i64 %.445.0289, 1
  %.552 = icmp slt i64 %.445.0289, 0
  %.553 = select i1 %.552, i64 %arg.base.5.0, i64 0
  %1 = getelementptr i16, ptr %arg.base.4, i64 %.445.0289
  %.567 = getelementptr i16, ptr %1, i64 %.553
  %.568 = load i16, ptr %.567, align 2
  %isneg = icmp slt i16 %.568, 0
  %.582273 = select i1 %isneg, i16 %., i16 0
  %.598 = select i1 %.552, i64 %arg.words.5.0, i64 0
  %2 = getelementptr i16, ptr %arg.words.4, i64 %.445.0289
  %.612 = getelementptr i16, ptr %2, i64 %.598
  %.613 = load i16, ptr %.612, align 2
  %.617 = lshr i16 %.613, 1
  %3 = and i16 %.613, 1
  %.657 = sub nsw i16 0, %3
  %.661274 = xor i16 %.617, %.657
  %.696 = or i16 %.582273, %.83
  %.700275 = xor i16 %.696, %.568
  %.704276 = xor i16 %.661274, %.582273
  %.708 = sub i16 %.704276, %.582273
  %.712 = add i16 %.708, %.700275
  %.inv = icmp slt i16 %.712, 0
  %.732278 = select i1 %.inv, i16 %.83, i16 %.
  %.736280 = xor i16 %.732278, %.712
  store i16 %.736280, ptr %.612, align 2
  %.501 = icmp samesign ugt i64 %.448.0290, 1
  br i1 %.501, label %B410.if, label %B898
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.fshl.i16(i16, i16, i16) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
