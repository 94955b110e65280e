; df21bd9d56c9758f9365f4e68738f55f

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v182B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10) unnamed_addr #0 {
entry:
  %.19 = add i64 %arg.a0, 32
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.22 = inttoptr i64 %.21 to ptr
  %.24 = load i64, ptr %.22, align 8
  %.25 = add i64 %arg.a0, 16
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 8
  %.30 = inttoptr i64 %.27 to ptr
  %.55 = add i64 %arg.a1, 32
  %.56 = inttoptr i64 %.55 to ptr
  %.57 = load i64, ptr %.56, align 8
  %.58 = inttoptr i64 %.57 to ptr
  %.60 = load i64, ptr %.58, align 8
  %.61 = add i64 %arg.a1, 16
  %.62 = inttoptr i64 %.61 to ptr
  %.63 = load i64, ptr %.62, align 8
  %.66 = inttoptr i64 %.63 to ptr
  %.97 = add i64 %arg.a2, 16
  %.98 = inttoptr i64 %.97 to ptr
  %.99 = load i64, ptr %.98, align 8
  %.102 = inttoptr i64 %.99 to ptr
  %.133 = add i64 %arg.a6, 16
  %.134 = inttoptr i64 %.133 to ptr
  %.135 = load i64, ptr %.134, align 8
  %.138 = inttoptr i64 %.135 to ptr
  %.169 = add i64 %arg.a7, 16
  %.170 = inttoptr i64 %.169 to ptr
  %.171 = load i64, ptr %.170, align 8
  %.174 = inttoptr i64 %.171 to ptr
  %.199 = add i64 %arg.a8, 32
  %.200 = inttoptr i64 %.199 to ptr
  %.201 = load i64, ptr %.200, align 8
  %.202 = inttoptr i64 %.201 to ptr
  %.204 = load i64, ptr %.202, align 8
  %.205 = add i64 %arg.a8, 16
  %.206 = inttoptr i64 %.205 to ptr
  %.207 = load i64, ptr %.206, align 8
  %.210 = inttoptr i64 %.207 to ptr
  %.235 = add i64 %arg.a9, 32
  %.236 = inttoptr i64 %.235 to ptr
  %.237 = load i64, ptr %.236, align 8
  %.238 = inttoptr i64 %.237 to ptr
  %.240 = load i64, ptr %.238, align 8
  %.241 = add i64 %arg.a9, 16
  %.242 = inttoptr i64 %.241 to ptr
  %.243 = load i64, ptr %.242, align 8
  %.246 = inttoptr i64 %.243 to ptr
  %.277 = add i64 %arg.a10, 16
  %.278 = inttoptr i64 %.277 to ptr
  %.279 = load i64, ptr %.278, align 8
  %.282 = inttoptr i64 %.279 to ptr
  %.198462.not.i = icmp slt i64 %.60, 1
  br i1 %.198462.not.i, label %_ZN14sparse_kernels3few11look_blocksB4v183B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B166.lr.ph.i

B166.lr.ph.i:                                     ; preds = %entry
  %.72.i.i = trunc i64 %arg.a4 to i16
  %.71.i.i = trunc i64 %arg.a3 to i16
  %.272.i.i = insertelement <64 x i16> poison, i16 %.71.i.i, i64 0
  %.273.i.i = shufflevector <64 x i16> %.272.i.i, <64 x i16> poison, <64 x i32> zeroinitializer
  %.274.i.i = insertelement <64 x i16> poison, i16 %.72.i.i, i64 0
  %.275.i.i = shufflevector <64 x i16> %.274.i.i, <64 x i16> poison, <64 x i32> zeroinitializer
  %.705.i.i = and i64 %arg.a4, 65535
  %.1342.i.i = getelementptr i8, ptr %.174, i64 1
  br label %B166.i

B166.i:                                           ; preds = %B517.i, %B166.lr.ph.i
  %begin.2.0467.i = phi i64 [ 0, %B166.lr.ph.i ], [ %.271.i, %B517.i ]
  %place.2.0466.i = phi i64 [ 0, %B166.lr.ph.i ], [ %place.3.1.i, %B517.i ]
  %end.3.0465.i = phi i64 [ 0, %B166.lr.ph.i ], [ %end.4.1.i, %B517.i ]
  %.140.0464.i = phi i64 [ 0, %B166.lr.ph.i ], [ %.211.i, %B517.i ]
  %.211.i = add nuw nsw i64 %.140.0464.i, 1
  %0 = getelementptr i64, ptr %.66, i64 %.140.0464.i
  %.269.i = load i64, ptr %0, align 8, !noalias !0
  %.271.i = add nsw i64 %.269.i, %begin.2.0467.i
  %.309.i = icmp slt i64 %begin.2.0467.i, 0
  %.310.i = select i1 %.309.i, i64 %.24, i64 0
  %.311.i = add i64 %.310.i, %begin.2.0467.i
  %.314.i = icmp slt i64 %.311.i, 0
  br i1 %.314.i, label %B166.else.if.i, label %B166.else.endif.i, !prof !3

B252.i:                                           ; preds = %B166.endif.i
  %.592.i = icmp slt i64 %end.3.0465.i, 0
  %.593.i = select i1 %.592.i, i64 %.240, i64 0
  %.594.i = add i64 %.593.i, %end.3.0465.i
  %.597.i = icmp slt i64 %.594.i, 0
  br i1 %.597.i, label %B252.else.if.i, label %B252.else.endif.i, !prof !3

B517.i:                                           ; preds = %_ZN14sparse_kernels3few4lookB4v185B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i, %_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i
  %place.3.1.i = phi i64 [ %place.2.0466.i, %_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ %.1307.i, %_ZN14sparse_kernels3few4lookB4v185B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i ]
  %.852.pn.i = phi i64 [ %.852.i, %_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ %.1346.i, %_ZN14sparse_kernels3few4lookB4v185B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i ]
  %end.4.1.i = add nsw i64 %.852.pn.i, %end.3.0465.i
  %exitcond.not.i = icmp eq i64 %.211.i, %.60
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels3few11look_blocksB4v183B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B166.i

B166.endif.i:                                     ; preds = %B166.else.endif.endif.endif.if.i, %B166.else.endif.endif.endif.i
  %.299.sroa.13.0.i = phi i64 [ %.24, %B166.else.endif.endif.endif.if.i ], [ %.299.sroa.13.1.i, %B166.else.endif.endif.endif.i ]
  %.387.i = sub i64 %.299.sroa.13.0.i, %.299.sroa.0.3.i
  %.396.i = tail call i64 @llvm.smax.i64(i64 %.387.i, i64 0)
  %.412.i = getelementptr i16, ptr %.30, i64 %.299.sroa.0.3.i
  %1 = getelementptr i64, ptr %.102, i64 %.140.0464.i
  %.512.i = load i64, ptr %1, align 8, !noalias !0
  %.513.i = icmp slt i64 %.512.i, 0
  br i1 %.513.i, label %B252.i, label %B370.else.i

B166.else.if.i:                                   ; preds = %B166.i
  br label %B166.else.endif.i

B166.else.endif.i:                                ; preds = %B166.else.if.i, %B166.i
  %.299.sroa.0.1.i = phi i64 [ 0, %B166.else.if.i ], [ %.311.i, %B166.i ]
  %.319.not.i = icmp slt i64 %.311.i, %.24
  br i1 %.319.not.i, label %B166.else.endif.endif.i, label %B166.else.endif.if.i, !prof !4

B166.else.endif.if.i:                             ; preds = %B166.else.endif.i
  br label %B166.else.endif.endif.i

B166.else.endif.endif.i:                          ; preds = %B166.else.endif.if.i, %B166.else.endif.i
  %.299.sroa.0.3.i = phi i64 [ %.24, %B166.else.endif.if.i ], [ %.299.sroa.0.1.i, %B166.else.endif.i ]
  %.326.i = icmp slt i64 %.271.i, 0
  %.327.i = select i1 %.326.i, i64 %.24, i64 0
  %.328.i = add i64 %.327.i, %.271.i
  %.331.i = icmp slt i64 %.328.i, 0
  br i1 %.331.i, label %B166.else.endif.endif.if.i, label %B166.else.endif.endif.endif.i, !prof !3

B166.else.endif.endif.if.i:                       ; preds = %B166.else.endif.endif.i
  br label %B166.else.endif.endif.endif.i

B166.else.endif.endif.endif.i:                    ; preds = %B166.else.endif.endif.if.i, %B166.else.endif.endif.i
  %.299.sroa.13.1.i = phi i64 [ 0, %B166.else.endif.endif.if.i ], [ %.328.i, %B166.else.endif.endif.i ]
  %.336.not.i = icmp slt i64 %.328.i, %.24
  br i1 %.336.not.i, label %B166.endif.i, label %B166.else.endif.endif.endif.if.i, !prof !4

B166.else.endif.endif.endif.if.i:                 ; preds = %B166.else.endif.endif.endif.i
  br label %B166.endif.i

B96.if.i.i:                                       ; preds = %B252.else.endif.endif.i, %B96.if.i.i
  %.76.0113.i.i = phi i64 [ %.147.i.i, %B96.if.i.i ], [ 0, %B252.else.endif.endif.i ]
  %.147.i.i = add nuw nsw i64 %.76.0113.i.i, 1
  %2 = getelementptr i16, ptr %.412.i, i64 %.76.0113.i.i
  %.201.i.i = load i16, ptr %2, align 2, !noalias !5
  %.203.i.i = zext i16 %.201.i.i to i64
  %.205.i.i = and i64 %arg.a3, %.203.i.i
  %.207.i.i = lshr i64 %.205.i.i, %arg.a5
  %.233.i.i = getelementptr i8, ptr %.138, i64 %.207.i.i
  %.234.i.i = load i8, ptr %.233.i.i, align 1, !noalias !5
  %3 = getelementptr i8, ptr %.695.i, i64 %.76.0113.i.i
  store i8 %.234.i.i, ptr %3, align 1, !noalias !5
  %exitcond.not.i.i = icmp eq i64 %.387.i, %.147.i.i
  br i1 %exitcond.not.i.i, label %_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i, label %B96.if.i.i

_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i: ; preds = %B96.if.i.i
  %.790.pre.i = load i64, ptr %0, align 8, !noalias !0
  br label %_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i

_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %B252.else.endif.endif.i, %_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i
  %.790.i = phi i64 [ %.790.pre.i, %_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i ], [ %.269.i, %B252.else.endif.endif.i ]
  %4 = getelementptr i64, ptr %.282, i64 %.140.0464.i
  store i64 %.790.i, ptr %4, align 8, !noalias !0
  %.852.i = load i64, ptr %0, align 8, !noalias !0
  br label %B517.i

B252.else.if.i:                                   ; preds = %B252.i
  br label %B252.else.endif.i

B252.else.endif.i:                                ; preds = %B252.else.if.i, %B252.i
  %.582.sroa.0.1.i = phi i64 [ 0, %B252.else.if.i ], [ %.594.i, %B252.i ]
  %.602.not.i = icmp slt i64 %.594.i, %.240
  br i1 %.602.not.i, label %B252.else.endif.endif.i, label %B252.else.endif.if.i, !prof !4

B252.else.endif.if.i:                             ; preds = %B252.else.endif.i
  br label %B252.else.endif.endif.i

B252.else.endif.endif.i:                          ; preds = %B252.else.endif.if.i, %B252.else.endif.i
  %.582.sroa.0.3.i = phi i64 [ %.240, %B252.else.endif.if.i ], [ %.582.sroa.0.1.i, %B252.else.endif.i ]
  %.695.i = getelementptr i8, ptr %.246, i64 %.582.sroa.0.3.i
  %.134112.not.i.i = icmp slt i64 %.387.i, 1
  br i1 %.134112.not.i.i, label %_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i, label %B96.if.i.i

B370.else.i:                                      ; preds = %B166.endif.i
  %.932.i = icmp slt i64 %place.2.0466.i, 0
  %.933.i = select i1 %.932.i, i64 %.204, i64 0
  %.934.i = add i64 %.933.i, %place.2.0466.i
  %.937.i = icmp slt i64 %.934.i, 0
  br i1 %.937.i, label %B370.else.if.i, label %B370.else.endif.i, !prof !3

B370.else.if.i:                                   ; preds = %B370.else.i
  br label %B370.else.endif.i

B370.else.endif.i:                                ; preds = %B370.else.if.i, %B370.else.i
  %.922.sroa.0.1.i = phi i64 [ 0, %B370.else.if.i ], [ %.934.i, %B370.else.i ]
  %.942.not.i = icmp slt i64 %.934.i, %.204
  br i1 %.942.not.i, label %B370.else.endif.endif.endif.if.i, label %B370.else.endif.if.i, !prof !4

B370.else.endif.if.i:                             ; preds = %B370.else.endif.i
  br label %B370.else.endif.endif.endif.if.i

B370.else.endif.endif.endif.if.i:                 ; preds = %B370.else.endif.if.i, %B370.else.endif.i
  %.922.sroa.0.3.i = phi i64 [ %.204, %B370.else.endif.if.i ], [ %.922.sroa.0.1.i, %B370.else.endif.i ]
  %.1035.i = getelementptr i32, ptr %.210, i64 %.922.sroa.0.3.i
  %.1101.i = icmp slt i64 %end.3.0465.i, 0
  %.1102.i = select i1 %.1101.i, i64 %.240, i64 0
  %.1103.i = add i64 %.1102.i, %end.3.0465.i
  %.1106.i = icmp slt i64 %.1103.i, 0
  br i1 %.1106.i, label %B370.endif.else.if.i, label %B370.endif.else.endif.i, !prof !3

B370.endif.else.if.i:                             ; preds = %B370.else.endif.endif.endif.if.i
  br label %B370.endif.else.endif.i

B370.endif.else.endif.i:                          ; preds = %B370.endif.else.if.i, %B370.else.endif.endif.endif.if.i
  %.1091.sroa.0.1.i = phi i64 [ 0, %B370.endif.else.if.i ], [ %.1103.i, %B370.else.endif.endif.endif.if.i ]
  %.1111.not.i = icmp slt i64 %.1103.i, %.240
  br i1 %.1111.not.i, label %B370.endif.else.endif.endif.endif.if.i, label %B370.endif.else.endif.if.i, !prof !4

B370.endif.else.endif.if.i:                       ; preds = %B370.endif.else.endif.i
  br label %B370.endif.else.endif.endif.endif.if.i

B370.endif.else.endif.endif.endif.if.i:           ; preds = %B370.endif.else.endif.if.i, %B370.endif.else.endif.i
  %.1091.sroa.0.3.i = phi i64 [ %.240, %B370.endif.else.endif.if.i ], [ %.1091.sroa.0.1.i, %B370.endif.else.endif.i ]
  %.1179.i = sub i64 %.240, %.1091.sroa.0.3.i
  %.1188.i = tail call i64 @llvm.smax.i64(i64 %.1179.i, i64 0)
  %.1204.i = getelementptr i8, ptr %.246, i64 %.1091.sroa.0.3.i
  %.107.0.i.i = and i64 %.396.i, 63
  %.137.i.i = and i64 %.396.i, 9223372036854775744
  %5 = tail call i64 @llvm.smax.i64(i64 %.387.i, i64 63)
  %spec.select.i.i = lshr i64 %5, 6
  %.221532.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.221532.not.i.i, label %B648.preheader.i.i, label %B202.if.i.i

B648.preheader.i.i:                               ; preds = %B476.i.i, %B370.endif.else.endif.endif.endif.if.i
  %found.3.0.lcssa.i.i = phi i64 [ 0, %B370.endif.else.endif.endif.endif.if.i ], [ %.296.i.i, %B476.i.i ]
  %.603536.not.i.i = icmp eq i64 %.107.0.i.i, 0
  br i1 %.603536.not.i.i, label %B9977.i.i, label %B648.if.i.i

B276.i.i:                                         ; preds = %B202.if.i.i, %B406.i.i
  %_append_v186_marks.3.1.i.i = phi i64 [ %.465.i.i, %B406.i.i ], [ %.278.i.i, %B202.if.i.i ]
  %_append_v186_found.2.1.i.i = phi i64 [ %.477.i.i, %B406.i.i ], [ %found.3.0535.i.i, %B202.if.i.i ]
  %6 = getelementptr i32, ptr %.1035.i, i64 %_append_v186_found.2.1.i.i
  br label %B318.if.i.i

B406.i.i:                                         ; preds = %B318.if.i.i
  %.477.i.i = add i64 %_append_v186_found.2.1.i.i, 4
  %.481.not.i.i = icmp eq i64 %.465.i.i, 0
  br i1 %.481.not.i.i, label %B476.i.i, label %B276.i.i

B476.i.i:                                         ; preds = %B406.i.i, %B202.if.i.i
  %.221.i.i = icmp sgt i64 %.168.0534.i.i, 1
  br i1 %.221.i.i, label %B202.if.i.i, label %B648.preheader.i.i

B9977.i.i:                                        ; preds = %B648.if.i.i, %B648.preheader.i.i
  %found.4.0.lcssa.i.i = phi i64 [ %found.3.0.lcssa.i.i, %B648.preheader.i.i ], [ %.710.i.i, %B648.if.i.i ]
  %.806541.not.i.i = icmp slt i64 %found.4.0.lcssa.i.i, 1
  br i1 %.806541.not.i.i, label %B10233.i.i, label %B9979.if.i.i

B10233.i.i:                                       ; preds = %B9979.if.i.i, %B9977.i.i
  %.1009.i.i = load i8, ptr %.174, align 1, !noalias !8
  %.1012.i.i = add nsw i64 %found.4.0.lcssa.i.i, %.512.i
  %.1050.i.i = icmp slt i64 %found.4.0.lcssa.i.i, 0
  %.1051.i.i = select i1 %.1050.i.i, i64 %.1188.i, i64 0
  %.1052.i.i = add i64 %.1051.i.i, %found.4.0.lcssa.i.i
  %.1067.i.i = icmp slt i64 %.1012.i.i, 0
  %.1068.i.i = select i1 %.1067.i.i, i64 %.1188.i, i64 0
  %.1069.i.i = add i64 %.1068.i.i, %.1012.i.i
  %.1196.i.i = icmp slt i64 %.1052.i.i, 0
  br i1 %.1196.i.i, label %B10233.endif.else.if.i.i, label %B10233.endif.else.endif.i.i, !prof !3

B202.if.i.i:                                      ; preds = %B370.endif.else.endif.endif.endif.if.i, %B476.i.i
  %found.3.0535.i.i = phi i64 [ %.296.i.i, %B476.i.i ], [ 0, %B370.endif.else.endif.endif.endif.if.i ]
  %.168.0534.i.i = phi i64 [ %.230.i.i, %B476.i.i ], [ %spec.select.i.i, %B370.endif.else.endif.endif.endif.if.i ]
  %.165.0533.i.i = phi i64 [ %.234.i454.i, %B476.i.i ], [ 0, %B370.endif.else.endif.endif.endif.if.i ]
  %.230.i.i = add nsw i64 %.168.0534.i.i, -1
  %.234.i454.i = add nuw nsw i64 %.165.0533.i.i, 64
  %.269.i.i = getelementptr i16, ptr %.412.i, i64 %.165.0533.i.i
  %.271.i.i = load <64 x i16>, ptr %.269.i.i, align 2, !noalias !8
  %.276.i.i = and <64 x i16> %.271.i.i, %.273.i.i
  %.277.i.i = icmp ult <64 x i16> %.276.i.i, %.275.i.i
  %.278.i.i = bitcast <64 x i1> %.277.i.i to i64
  %.295.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.278.i.i)
  %.296.i.i = add i64 %.295.i.i, %found.3.0535.i.i
  %.300.not.i.i = icmp eq i64 %.278.i.i, 0
  br i1 %.300.not.i.i, label %B476.i.i, label %B276.i.i

B318.if.i.i:                                      ; preds = %B318.if.i.i, %B276.i.i
  %_append_v186_marks.2.3531.i.i = phi i64 [ %_append_v186_marks.3.1.i.i, %B276.i.i ], [ %.465.i.i, %B318.if.i.i ]
  %.334.0529.i.i = phi i64 [ 0, %B276.i.i ], [ %.403.i.i, %B318.if.i.i ]
  %.403.i.i = add nuw nsw i64 %.334.0529.i.i, 1
  %.429.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v186_marks.2.3531.i.i, i1 false)
  %.431.i.i = add nuw nsw i64 %.429.i.i, %.165.0533.i.i
  %.459.i.i = getelementptr i32, ptr %6, i64 %.334.0529.i.i
  %.460.i.i = trunc i64 %.431.i.i to i32
  store i32 %.460.i.i, ptr %.459.i.i, align 4, !noalias !8
  %.463.i.i = add i64 %_append_v186_marks.2.3531.i.i, -1
  %.465.i.i = and i64 %.463.i.i, %_append_v186_marks.2.3531.i.i
  %exitcond.not.i455.i = icmp eq i64 %.403.i.i, 4
  br i1 %exitcond.not.i455.i, label %B406.i.i, label %B318.if.i.i

B648.if.i.i:                                      ; preds = %B648.preheader.i.i, %B648.if.i.i
  %found.4.0539.i.i = phi i64 [ %.710.i.i, %B648.if.i.i ], [ %found.3.0.lcssa.i.i, %B648.preheader.i.i ]
  %.550.0538.i.i = phi i64 [ %.612.i.i, %B648.if.i.i ], [ %.107.0.i.i, %B648.preheader.i.i ]
  %.547.0537.i.i = phi i64 [ %.616.i.i, %B648.if.i.i ], [ %.137.i.i, %B648.preheader.i.i ]
  %.612.i.i = add nsw i64 %.550.0538.i.i, -1
  %.616.i.i = add nuw nsw i64 %.547.0537.i.i, 1
  %.667.i.i = getelementptr i32, ptr %.1035.i, i64 %found.4.0539.i.i
  %.668.i.i = trunc i64 %.547.0537.i.i to i32
  store i32 %.668.i.i, ptr %.667.i.i, align 4, !noalias !8
  %7 = getelementptr i16, ptr %.412.i, i64 %.547.0537.i.i
  %.699.i.i = load i16, ptr %7, align 2, !noalias !8
  %.701.i.i = zext i16 %.699.i.i to i64
  %.703.i.i = and i64 %arg.a3, %.701.i.i
  %.706.i.i = icmp samesign ult i64 %.703.i.i, %.705.i.i
  %.708.i.i = zext i1 %.706.i.i to i64
  %.710.i.i = add i64 %found.4.0539.i.i, %.708.i.i
  %.603.i.i = icmp sgt i64 %.550.0538.i.i, 1
  br i1 %.603.i.i, label %B648.if.i.i, label %B9977.i.i

B9979.if.i.i:                                     ; preds = %B9977.i.i, %B9979.if.i.i
  %.750.0542.i.i = phi i64 [ %.819.i.i, %B9979.if.i.i ], [ 0, %B9977.i.i ]
  %.819.i.i = add nuw nsw i64 %.750.0542.i.i, 1
  %8 = getelementptr i32, ptr %.1035.i, i64 %.750.0542.i.i
  %.873.i.i = load i32, ptr %8, align 4, !noalias !8
  %.875.i.i = zext i32 %.873.i.i to i64
  %.900.i.i = getelementptr i16, ptr %.412.i, i64 %.875.i.i
  %.901.i.i = load i16, ptr %.900.i.i, align 2, !noalias !8
  %.903.i.i = zext i16 %.901.i.i to i64
  %.905.i.i = and i64 %arg.a3, %.903.i.i
  %.907.i.i = lshr i64 %.905.i.i, %arg.a5
  %.933.i.i = getelementptr i8, ptr %.138, i64 %.907.i.i
  %.934.i.i = load i8, ptr %.933.i.i, align 1, !noalias !8
  %9 = getelementptr i8, ptr %.1204.i, i64 %.750.0542.i.i
  store i8 %.934.i.i, ptr %9, align 1, !noalias !8
  %exitcond548.not.i.i = icmp eq i64 %found.4.0.lcssa.i.i, %.819.i.i
  br i1 %exitcond548.not.i.i, label %B10233.i.i, label %B9979.if.i.i

B10233.endif.endif.i.i:                           ; preds = %B10233.endif.else.endif.endif.endif.if.i.i, %B10233.endif.else.endif.endif.endif.i.i
  %.1176.sroa.13.0.i.i = phi i64 [ %.1188.i, %B10233.endif.else.endif.endif.endif.if.i.i ], [ %.1176.sroa.13.1.i.i, %B10233.endif.else.endif.endif.endif.i.i ]
  %.1297.not544.i.i = icmp slt i64 %.1176.sroa.0.3.i.i, %.1176.sroa.13.0.i.i
  br i1 %.1297.not544.i.i, label %.1267.endif.preheader.i.i, label %.1267.if.i.i, !prof !11

.1267.endif.preheader.i.i:                        ; preds = %B10233.endif.endif.i.i
  %scevgep.i.i = getelementptr i8, ptr %.1204.i, i64 %.1176.sroa.0.3.i.i
  %10 = sub nsw i64 %.1176.sroa.13.0.i.i, %.1176.sroa.0.3.i.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep.i.i, i8 %.1009.i.i, i64 %10, i1 false), !noalias !8
  br label %.1267.if.i.i

B10233.endif.else.if.i.i:                         ; preds = %B10233.i.i
  br label %B10233.endif.else.endif.i.i

B10233.endif.else.endif.i.i:                      ; preds = %B10233.endif.else.if.i.i, %B10233.i.i
  %.1176.sroa.0.1.i.i = phi i64 [ 0, %B10233.endif.else.if.i.i ], [ %.1052.i.i, %B10233.i.i ]
  %.1201.not.i.i = icmp slt i64 %.1052.i.i, %.1188.i
  br i1 %.1201.not.i.i, label %B10233.endif.else.endif.endif.i.i, label %B10233.endif.else.endif.if.i.i, !prof !4

B10233.endif.else.endif.if.i.i:                   ; preds = %B10233.endif.else.endif.i.i
  br label %B10233.endif.else.endif.endif.i.i

B10233.endif.else.endif.endif.i.i:                ; preds = %B10233.endif.else.endif.if.i.i, %B10233.endif.else.endif.i.i
  %.1176.sroa.0.3.i.i = phi i64 [ %.1188.i, %B10233.endif.else.endif.if.i.i ], [ %.1176.sroa.0.1.i.i, %B10233.endif.else.endif.i.i ]
  %.1213.i.i = icmp slt i64 %.1069.i.i, 0
  br i1 %.1213.i.i, label %B10233.endif.else.endif.endif.if.i.i, label %B10233.endif.else.endif.endif.endif.i.i, !prof !3

B10233.endif.else.endif.endif.if.i.i:             ; preds = %B10233.endif.else.endif.endif.i.i
  br label %B10233.endif.else.endif.endif.endif.i.i

B10233.endif.else.endif.endif.endif.i.i:          ; preds = %B10233.endif.else.endif.endif.if.i.i, %B10233.endif.else.endif.endif.i.i
  %.1176.sroa.13.1.i.i = phi i64 [ 0, %B10233.endif.else.endif.endif.if.i.i ], [ %.1069.i.i, %B10233.endif.else.endif.endif.i.i ]
  %.1218.not.i.i = icmp slt i64 %.1069.i.i, %.1188.i
  br i1 %.1218.not.i.i, label %B10233.endif.endif.i.i, label %B10233.endif.else.endif.endif.endif.if.i.i, !prof !4

B10233.endif.else.endif.endif.endif.if.i.i:       ; preds = %B10233.endif.else.endif.endif.endif.i.i
  br label %B10233.endif.endif.i.i

.1267.if.i.i:                                     ; preds = %.1267.endif.preheader.i.i, %B10233.endif.endif.i.i
  %.1343.i.i = load i8, ptr %.1342.i.i, align 1, !noalias !8
  %.1350.i.i = shl nuw nsw i64 %.512.i, 1
  %.1354.i.i = add nsw i64 %found.4.0.lcssa.i.i, %.1350.i.i
  %.1408.i.i = icmp slt i64 %.1354.i.i, 0
  %.1409.i.i = select i1 %.1408.i.i, i64 %.1188.i, i64 0
  %.1410.i.i = add i64 %.1409.i.i, %.1354.i.i
  br i1 %.1213.i.i, label %.1268.endif.else.if.i.i, label %.1268.endif.else.endif.i.i, !prof !3

.1268.endif.endif.i.i:                            ; preds = %.1268.endif.else.endif.endif.endif.if.i.i, %.1268.endif.else.endif.endif.endif.i.i
  %.1517.sroa.13.0.i.i = phi i64 [ %.1188.i, %.1268.endif.else.endif.endif.endif.if.i.i ], [ %.1517.sroa.13.1.i.i, %.1268.endif.else.endif.endif.endif.i.i ]
  %.1638.not546.i.i = icmp slt i64 %.1517.sroa.0.3.i.i, %.1517.sroa.13.0.i.i
  br i1 %.1638.not546.i.i, label %.1608.endif.preheader.i.i, label %_ZN14sparse_kernels3few4lookB4v185B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i, !prof !11

.1608.endif.preheader.i.i:                        ; preds = %.1268.endif.endif.i.i
  %scevgep549.i.i = getelementptr i8, ptr %.1204.i, i64 %.1517.sroa.0.3.i.i
  %11 = sub nsw i64 %.1517.sroa.13.0.i.i, %.1517.sroa.0.3.i.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep549.i.i, i8 %.1343.i.i, i64 %11, i1 false), !noalias !8
  br label %_ZN14sparse_kernels3few4lookB4v185B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i

.1268.endif.else.if.i.i:                          ; preds = %.1267.if.i.i
  br label %.1268.endif.else.endif.i.i

.1268.endif.else.endif.i.i:                       ; preds = %.1268.endif.else.if.i.i, %.1267.if.i.i
  %.1517.sroa.0.1.i.i = phi i64 [ 0, %.1268.endif.else.if.i.i ], [ %.1069.i.i, %.1267.if.i.i ]
  br i1 %.1218.not.i.i, label %.1268.endif.else.endif.endif.i.i, label %.1268.endif.else.endif.if.i.i, !prof !4

.1268.endif.else.endif.if.i.i:                    ; preds = %.1268.endif.else.endif.i.i
  br label %.1268.endif.else.endif.endif.i.i

.1268.endif.else.endif.endif.i.i:                 ; preds = %.1268.endif.else.endif.if.i.i, %.1268.endif.else.endif.i.i
  %.1517.sroa.0.3.i.i = phi i64 [ %.1188.i, %.1268.endif.else.endif.if.i.i ], [ %.1517.sroa.0.1.i.i, %.1268.endif.else.endif.i.i ]
  %.1554.i.i = icmp slt i64 %.1410.i.i, 0
  br i1 %.1554.i.i, label %.1268.endif.else.endif.endif.if.i.i, label %.1268.endif.else.endif.endif.endif.i.i, !prof !3

.1268.endif.else.endif.endif.if.i.i:              ; preds = %.1268.endif.else.endif.endif.i.i
  br label %.1268.endif.else.endif.endif.endif.i.i

.1268.endif.else.endif.endif.endif.i.i:           ; preds = %.1268.endif.else.endif.endif.if.i.i, %.1268.endif.else.endif.endif.i.i
  %.1517.sroa.13.1.i.i = phi i64 [ 0, %.1268.endif.else.endif.endif.if.i.i ], [ %.1410.i.i, %.1268.endif.else.endif.endif.i.i ]
  %.1559.not.i.i = icmp slt i64 %.1410.i.i, %.1188.i
  br i1 %.1559.not.i.i, label %.1268.endif.endif.i.i, label %.1268.endif.else.endif.endif.endif.if.i.i, !prof !4

.1268.endif.else.endif.endif.endif.if.i.i:        ; preds = %.1268.endif.else.endif.endif.endif.i.i
  br label %.1268.endif.endif.i.i

_ZN14sparse_kernels3few4lookB4v185B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %.1608.endif.preheader.i.i, %.1268.endif.endif.i.i
  %12 = getelementptr i64, ptr %.282, i64 %.140.0464.i
  store i64 %found.4.0.lcssa.i.i, ptr %12, align 8, !noalias !0
  %.1307.i = add nsw i64 %found.4.0.lcssa.i.i, %place.2.0466.i
  %.1342.i = load i64, ptr %1, align 8, !noalias !0
  %.1345.i = shl nsw i64 %.1342.i, 1
  %.1346.i = add nsw i64 %.1345.i, %found.4.0.lcssa.i.i
  br label %B517.i

_ZN14sparse_kernels3few11look_blocksB4v183B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B517.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_look_blocks(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr #0 {
entry:
  %.13 = alloca i64, align 8
  store i64 0, ptr %.13, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v182B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr %.13, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) #5
  %.27 = load i64, ptr %.13, align 8
  ret i64 %.27
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels3few11look_blocksB4v183B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels3few11look_blocksB4v183B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels3few9table_idsB4v184B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!8 = !{!9, !1}
!9 = distinct !{!9, !10, !"_ZN14sparse_kernels3few4lookB4v185B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!10 = distinct !{!10, !"_ZN14sparse_kernels3few4lookB4v185B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!11 = !{!"branch_weights", i32 127, i32 1}
