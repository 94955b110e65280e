; cbc07199ce51cee079b6ce96d518d271

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB2v1B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2) unnamed_addr #0 {
entry:
  %.122 = alloca ptr, align 8
  %.11 = add i64 %arg.a0, 32
  %.12 = inttoptr i64 %.11 to ptr
  %.13 = load i64, ptr %.12, align 8
  %.14 = inttoptr i64 %.13 to ptr
  %.16 = load i64, ptr %.14, align 8
  %.17 = getelementptr i8, ptr %.14, i64 8
  %.18 = load i64, ptr %.17, align 8
  %.20 = add i64 %arg.a0, 16
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.25 = inttoptr i64 %.22 to ptr
  %.53 = add i64 %arg.a1, 32
  %.54 = inttoptr i64 %.53 to ptr
  %.55 = load i64, ptr %.54, align 8
  %.56 = inttoptr i64 %.55 to ptr
  %.58 = load i64, ptr %.56, align 8
  %.59 = add i64 %arg.a1, 16
  %.60 = inttoptr i64 %.59 to ptr
  %.61 = load i64, ptr %.60, align 8
  %.64 = inttoptr i64 %.61 to ptr
  %.89 = add i64 %arg.a2, 32
  %.90 = inttoptr i64 %.89 to ptr
  %.91 = load i64, ptr %.90, align 8
  %.92 = inttoptr i64 %.91 to ptr
  %.94 = load i64, ptr %.92, align 8
  %.95 = add i64 %arg.a2, 16
  %.96 = inttoptr i64 %.95 to ptr
  %.97 = load i64, ptr %.96, align 8
  %.100 = inttoptr i64 %.97 to ptr
  call fastcc void @_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.122, ptr %.25, i64 %.16, i64 %.18, ptr %.64, i64 %.58, ptr %.100, i64 %.94)
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rans_fill_lookup(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
entry:
  %.5 = alloca i64, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB2v1B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr %.5, i64 %.1, i64 %.2, i64 %.3) #3
  %.19 = load i64, ptr %.5, align 8
  ret i64 %.19
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.frequencies.4, i64 %arg.frequencies.5.0, i64 %arg.frequencies.5.1, ptr writeonly captures(none) %arg.slots.4, i64 %arg.slots.5.0, ptr writeonly captures(none) %arg.entries.4, i64 %arg.entries.5.0) unnamed_addr #1 {
entry:
  %.135248.not = icmp slt i64 %arg.frequencies.5.0, 1
  br i1 %.135248.not, label %B532, label %B56.if

B56.loopexit:                                     ; preds = %B528
  %.148 = add nuw nsw i64 %.77.0249, 1
  %exitcond251.not = icmp eq i64 %arg.frequencies.5.0, %.148
  br i1 %exitcond251.not, label %B532, label %B56.if

B302:                                             ; preds = %B146.if
  %.357 = zext i32 %.356 to i64
  %.409 = add i32 %.356, 16777215
  %.413 = zext i32 %.409 to i64
  %.414 = shl nuw nsw i64 %.413, 8
  %.364 = shl i64 %first.2.1247, 20
  %0 = or i64 %.364, %.414
  %.424 = or i64 %0, %.204.0245
  %.458 = trunc i64 %.424 to i32
  store i32 %.458, ptr %gep, align 4
  %.462 = add nsw i64 %first.2.1247, %.357
  %.479 = trunc i64 %.204.0245 to i8
  %.502 = icmp slt i64 %first.2.1247, 0
  %.503 = select i1 %.502, i64 %arg.slots.5.0, i64 0
  %.504 = add i64 %.503, %first.2.1247
  %.519 = icmp slt i64 %.462, 0
  %.520 = select i1 %.519, i64 %arg.slots.5.0, i64 0
  %.521 = add i64 %.520, %.462
  %.648 = icmp slt i64 %.504, 0
  br i1 %.648, label %B302.endif.else.if, label %B302.endif.else.endif, !prof !0

B528:                                             ; preds = %.719.endif.preheader, %B302.endif.endif, %B146.if
  %first.3.2 = phi i64 [ %first.2.1247, %B146.if ], [ %.462, %B302.endif.endif ], [ %.462, %.719.endif.preheader ]
  %exitcond.not = icmp eq i64 %.273, 256
  br i1 %exitcond.not, label %B56.loopexit, label %B146.if

B532:                                             ; preds = %B56.loopexit, %entry
  store ptr null, ptr %retptr, align 8
  ret void

B56.if:                                           ; preds = %entry, %B56.loopexit
  %.77.0249 = phi i64 [ %.148, %B56.loopexit ], [ 0, %entry ]
  %.177 = shl i64 %.77.0249, 12
  %.351 = mul i64 %.77.0249, %arg.frequencies.5.1
  %1 = getelementptr i32, ptr %arg.frequencies.4, i64 %.351
  %.369 = shl i64 %.77.0249, 8
  %.385 = icmp slt i64 %.369, 0
  %.386 = select i1 %.385, i64 %arg.entries.5.0, i64 0
  %invariant.gep = getelementptr i32, ptr %arg.entries.4, i64 %.386
  br label %B146.if

B146.if:                                          ; preds = %B56.if, %B528
  %first.2.1247 = phi i64 [ %.177, %B56.if ], [ %first.3.2, %B528 ]
  %.204.0245 = phi i64 [ 0, %B56.if ], [ %.273, %B528 ]
  %.273 = add nuw nsw i64 %.204.0245, 1
  %2 = getelementptr i32, ptr %1, i64 %.204.0245
  %.356 = load i32, ptr %2, align 4
  %.371 = or i64 %.204.0245, %.369
  %gep = getelementptr i32, ptr %invariant.gep, i64 %.371
  store i32 0, ptr %gep, align 4
  %.404.not = icmp eq i32 %.356, 0
  br i1 %.404.not, label %B528, label %B302

B302.endif.endif:                                 ; preds = %B302.endif.else.endif.endif.endif, %B302.endif.else.endif.endif.endif.if
  %.628.sroa.13.0 = phi i64 [ %arg.slots.5.0, %B302.endif.else.endif.endif.endif.if ], [ %.628.sroa.13.1, %B302.endif.else.endif.endif.endif ]
  %.749.not243 = icmp slt i64 %.628.sroa.0.3, %.628.sroa.13.0
  br i1 %.749.not243, label %.719.endif.preheader, label %B528, !prof !1

.719.endif.preheader:                             ; preds = %B302.endif.endif
  %scevgep = getelementptr i8, ptr %arg.slots.4, i64 %.628.sroa.0.3
  %3 = sub i64 %.628.sroa.13.0, %.628.sroa.0.3
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep, i8 %.479, i64 %3, i1 false)
  br label %B528

B302.endif.else.if:                               ; preds = %B302
  br label %B302.endif.else.endif

B302.endif.else.endif:                            ; preds = %B302.endif.else.if, %B302
  %.628.sroa.0.1 = phi i64 [ 0, %B302.endif.else.if ], [ %.504, %B302 ]
  %.653.not = icmp slt i64 %.504, %arg.slots.5.0
  br i1 %.653.not, label %B302.endif.else.endif.endif, label %B302.endif.else.endif.if, !prof !2

B302.endif.else.endif.if:                         ; preds = %B302.endif.else.endif
  br label %B302.endif.else.endif.endif

B302.endif.else.endif.endif:                      ; preds = %B302.endif.else.endif.if, %B302.endif.else.endif
  %.628.sroa.0.3 = phi i64 [ %arg.slots.5.0, %B302.endif.else.endif.if ], [ %.628.sroa.0.1, %B302.endif.else.endif ]
  %.665 = icmp slt i64 %.521, 0
  br i1 %.665, label %B302.endif.else.endif.endif.if, label %B302.endif.else.endif.endif.endif, !prof !0

B302.endif.else.endif.endif.if:                   ; preds = %B302.endif.else.endif.endif
  br label %B302.endif.else.endif.endif.endif

B302.endif.else.endif.endif.endif:                ; preds = %B302.endif.else.endif.endif.if, %B302.endif.else.endif.endif
  %.628.sroa.13.1 = phi i64 [ 0, %B302.endif.else.endif.endif.if ], [ %.521, %B302.endif.else.endif.endif ]
  %.670.not = icmp slt i64 %.521, %arg.slots.5.0
  br i1 %.670.not, label %B302.endif.endif, label %B302.endif.else.endif.endif.endif.if, !prof !2

B302.endif.else.endif.endif.endif.if:             ; preds = %B302.endif.else.endif.endif.endif
  br label %B302.endif.endif
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 127, i32 1}
!2 = !{!"branch_weights", i32 99, i32 1}
